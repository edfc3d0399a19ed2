"""
question = "count_parameters"
en = "It counts one bias for each layer. Each neuron of the layer has a bias of its own."
ko = "층마다 편향을 하나씩만 세었습니다. 층 안의 뉴런마다 각자의 편향이 있습니다."
"""


def count_parameters(sizes):
    return sum(a * b + 1 for a, b in zip(sizes[:-1], sizes[1:]))
