"""
question = "relu"
en = "A comparison with an array gives many answers, and an if, or Python's own max, can take only one. Use something that chooses element by element."
ko = "배열을 비교하면 답이 여러 개 나오는데 if나 파이썬의 max는 하나밖에 받지 못합니다. 원소마다 고르는 방법을 쓰세요."
"""


def relu(x):
    if x > 0:
        return x
    return 0
