"""
question = "xor"
en = "It subtracts the inputs, and so gets -1 where only the second one is on. Different should be 1 whichever of them is larger."
ko = "두 입력을 빼고 있어서 x2만 켜졌을 때 -1이 나옵니다. 어느 쪽이 크든 서로 다르면 1이어야 합니다."
"""


def XOR(x1, x2):
    return x1 - x2
