"""
question = "xor"
en = "Python's ^ knows whole numbers only, so it raises a TypeError when 0.0 or 1.0 comes in. The three gates that you have take floats as well."
ko = "파이썬의 ^는 정수에만 쓸 수 있어서 0.0이나 1.0이 들어오면 TypeError가 납니다. 이미 만든 세 게이트는 실수도 받습니다."
"""


def XOR(x1, x2):
    return x1 ^ x2
