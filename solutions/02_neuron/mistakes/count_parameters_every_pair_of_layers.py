"""
question = "count_parameters"
en = "It joins every layer to all later ones. In this network only neighbours are joined."
ko = "각 층을 뒤에 있는 모든 층과 이었습니다. 이 신경망에서는 이웃한 층끼리만 이어집니다."
"""

import itertools


def count_parameters(sizes):
    return sum(a * b for a, b in itertools.combinations(sizes, 2)) + sum(sizes[1:])
