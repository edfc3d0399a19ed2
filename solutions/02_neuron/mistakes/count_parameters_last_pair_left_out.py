"""
question = "count_parameters"
en = "The loop ends one pair too early, so the output layer is not counted. n layers have n - 1 pairs of neighbours."
ko = "반복문이 한 쌍 일찍 끝나서 출력층이 빠집니다. 층이 n개이면 이웃한 쌍은 n - 1개입니다."
"""


def count_parameters(sizes):
    total = 0
    for i in range(len(sizes) - 2):
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total
