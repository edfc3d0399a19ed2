"""
question = "count_parameters"
en = "The output layer gets no biases. Its neurons add one just as the hidden ones do."
ko = "출력층의 편향을 세지 않았습니다. 출력층의 뉴런도 은닉층처럼 편향을 더합니다."
"""


def count_parameters(sizes):
    weights = sum(a * b for a, b in zip(sizes[:-1], sizes[1:]))
    return weights + sum(sizes[1:-1])
