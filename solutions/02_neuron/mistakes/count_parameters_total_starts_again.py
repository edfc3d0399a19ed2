"""
question = "count_parameters"
en = "The total is overwritten for each pair of layers, so only the last pair is left. Add to it instead."
ko = "층 쌍마다 합계를 새로 덮어써서 마지막 쌍만 남습니다. 덮어쓰지 말고 더해 나가세요."
"""


def count_parameters(sizes):
    for a, b in zip(sizes[:-1], sizes[1:]):
        total = a * b + b
    return total
