"""
question = "count_parameters"
en = "It returns weights and biases as two numbers. Asked for is one number: both together."
ko = "가중치 수와 편향 수를 따로 돌려줍니다. 필요한 것은 둘을 합한 수 하나입니다."
"""


def count_parameters(sizes):
    weights = sum(a * b for a, b in zip(sizes[:-1], sizes[1:]))
    return weights, sum(sizes[1:])
