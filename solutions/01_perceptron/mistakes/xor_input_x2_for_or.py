"""
question = "xor"
en = "It is on only where x2 is on alone; x1 alone does nothing. The last gate should see two gates' answers to both inputs. Does it get x2 itself, or does one of the two gates get x2 twice?"
ko = "x2만 켜졌을 때만 1이 나오고 x1만 켜졌을 때는 0입니다. 마지막 게이트는 두 입력을 모두 본 두 게이트의 출력을 받아야 합니다. x2를 그대로 넣었거나, 두 게이트 가운데 하나에 x2를 두 번 넣지 않았나요?"
"""


def XOR(x1, x2):
    return AND(NAND(x1, x2), x2)
