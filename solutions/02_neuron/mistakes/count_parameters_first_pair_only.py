"""
question = "count_parameters"
en = "It returns inside the loop, after the first pair of layers. Check the indentation of the last line."
ko = "반복문 안에서 return 해서 첫 번째 층 쌍만 세고 끝납니다. 마지막 줄의 들여쓰기를 확인하세요."
"""


def count_parameters(sizes):
    total = 0
    for a, b in zip(sizes[:-1], sizes[1:]):
        total += a * b + b
        return total
