"""
question = "count_parameters"
en = "Only the weights are counted. Every neuron after the input layer has a bias as well."
ko = "가중치만 세었습니다. 입력층 뒤의 모든 뉴런에는 편향도 하나씩 있습니다."
"""


def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes[:-1], sizes[1:]))
