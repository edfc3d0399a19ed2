"""
question = "count_parameters"
en = "The input layer gets biases too. Its neurons only hold the data and compute nothing, so they have none."
ko = "입력층에도 편향을 세었습니다. 입력층의 뉴런은 데이터를 담기만 하고 계산하지 않으므로 편향이 없습니다."
"""


def count_parameters(sizes):
    weights = sum(a * b for a, b in zip(sizes[:-1], sizes[1:]))
    return weights + sum(sizes)
