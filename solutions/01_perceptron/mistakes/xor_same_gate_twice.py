"""
question = "xor"
en = "With both inputs off it says 1: it answers as NAND does. Joining NAND with itself adds nothing; the half that asks for at least one input is missing."
ko = "둘 다 꺼져 있을 때 1이 나와서 NAND와 똑같습니다. 같은 중간값을 두 번 넣으면 달라지는 것이 없습니다. '하나 이상 켜져 있다'를 묻는 쪽이 빠졌습니다."
"""


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    return AND(s1, s1)
