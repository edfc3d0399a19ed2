"""
question = "xor"
en = "It is always on. One of the two halves is true for every input, so it is not enough when just one of them holds: the last gate has to ask for both."
ko = "항상 1이 나옵니다. 어떤 입력에서도 두 중간값 가운데 적어도 하나는 1입니다. 그래서 마지막 게이트는 둘 다 1인지 물어야 합니다."
"""


def XOR(x1, x2):
    return OR(NAND(x1, x2), OR(x1, x2))
