"""
question = "count_parameters"
en = "It adds the sizes of neighbouring layers where it should multiply: every neuron of the one is joined to every neuron of the other."
ko = "이웃한 두 층의 크기를 곱하지 않고 더했습니다. 한 층의 모든 뉴런이 다음 층의 모든 뉴런과 이어져 있습니다."
"""


def count_parameters(sizes):
    return sum(a + b + b for a, b in zip(sizes[:-1], sizes[1:]))
