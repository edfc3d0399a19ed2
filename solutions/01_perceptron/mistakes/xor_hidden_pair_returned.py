"""
question = "xor"
en = "Two numbers come back, the answers of the first layer. They still have to go through the last gate, which makes one answer of them."
ko = "첫 층의 두 출력을 그대로 돌려주고 있습니다. 두 값을 마지막 게이트에 넣어 하나의 답으로 만들어야 합니다."
"""


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return s1, s2
