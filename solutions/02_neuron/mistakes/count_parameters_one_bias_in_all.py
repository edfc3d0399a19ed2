"""
question = "count_parameters"
en = "It counts a single bias for the whole network. Each neuron after the input layer has a bias of its own."
ko = "신경망 전체에서 편향을 하나만 세었습니다. 입력층 뒤의 뉴런마다 각자의 편향이 있습니다."
"""


def count_parameters(sizes):
    return sum(a * b for a, b in zip(sizes[:-1], sizes[1:])) + 1
