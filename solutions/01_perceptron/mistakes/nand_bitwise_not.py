"""
question = "nand"
en = "The answers are -1 and -2, since ~ turns every bit of a whole number round and not just the last one. To swap 0 and 1, ask what must be added to one to get the other."
ko = "~는 정수의 모든 비트를 뒤집기 때문에 답이 -1과 -2로 나옵니다. 0과 1만 서로 바꾸려면 다른 계산이 필요합니다."
"""


def NAND(x1, x2):
    both = int(0.5 * x1 + 0.5 * x2 > 0.7)
    return ~both
