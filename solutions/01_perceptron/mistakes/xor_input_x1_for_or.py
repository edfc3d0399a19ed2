"""
question = "xor"
en = "It is on only where x1 is on alone; x2 alone does nothing. The last gate should see the answers of two gates, not one answer and a bare input."
ko = "x1만 켜졌을 때만 1이 나오고 x2만 켜졌을 때는 0입니다. 마지막 게이트에는 입력을 그대로 넣지 말고 두 게이트의 출력을 넣어야 합니다."
"""


def XOR(x1, x2):
    return AND(NAND(x1, x2), x1)
