"""
question = "count_parameters"
en = "It multiplies all sizes together. Only neighbouring layers are joined, and their products add up."
ko = "모든 층의 크기를 한꺼번에 곱했습니다. 이웃한 층끼리만 이어져 있으니 층 쌍마다 곱한 값을 더해야 합니다."
"""


def count_parameters(sizes):
    product = 1
    for size in sizes:
        product *= size
    return product + sum(sizes[1:])
