"""
question = "count_parameters"
en = "It expects exactly four layers, as in the example, and raises an error for any other number."
ko = "예시처럼 층이 정확히 네 개라고 가정해서 층 수가 다르면 오류가 납니다."
"""


def count_parameters(sizes):
    a, b, c, d = sizes
    return a * b + b + b * c + c + c * d + d
