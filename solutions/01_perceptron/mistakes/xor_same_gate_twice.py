"""
question = "xor"
en = "It answers as NAND does, so with both inputs off it says 1. The half that asks for at least one input has no say. Is it missing, or is the last gate another one than AND?"
ko = "NAND와 똑같이 답해서 둘 다 꺼져 있을 때 1이 나옵니다. '하나 이상 켜져 있다'를 묻는 쪽이 답에 반영되지 않았습니다. 그쪽이 빠졌거나, 마지막 게이트가 AND가 아닌 것은 아닌가요?"
"""


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    return AND(s1, s1)
