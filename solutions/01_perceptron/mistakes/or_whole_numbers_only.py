"""
question = "or"
en = "The operator | works on the bits of whole numbers; a float has no bits for it, and a TypeError is what you get. Weights, a sum and a comparison take both kinds of number."
ko = "| 연산자는 정수의 비트를 다루므로 실수를 넣으면 TypeError가 납니다. 가중치를 곱해 더하고 비교하는 방법은 정수와 실수에 모두 통합니다."
"""


def OR(x1, x2):
    return x1 | x2
