"""
question = "count_parameters"
en = "A neuron for the bias is added on both sides of each connection. The extra 1 sends, but nothing is sent to it."
ko = "연결의 양쪽 모두에 편향 뉴런을 더했습니다. 편향을 뜻하는 1은 값을 보내기만 하고 받지는 않습니다."
"""


def count_parameters(sizes):
    return sum((a + 1) * (b + 1) for a, b in zip(sizes[:-1], sizes[1:]))
