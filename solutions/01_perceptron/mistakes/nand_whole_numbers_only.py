"""
question = "nand"
en = "It works on the bits of whole numbers, so the floats 0.0 and 1.0 end in a TypeError. Weights, a sum and a comparison take both kinds of number."
ko = "정수의 비트를 다루는 연산이라 0.0이나 1.0을 넣으면 TypeError가 납니다. 가중치를 곱해 더하고 비교하는 방법은 정수와 실수에 모두 통합니다."
"""


def NAND(x1, x2):
    return (x1 & x2) ^ 1
