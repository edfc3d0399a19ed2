"""
question = "xor"
en = "It is on only where x1 is on alone; x2 alone does nothing. The last gate should see two gates' answers to both inputs. Does it get x1 itself, or does one of the two gates get x1 twice?"
ko = "x1만 켜졌을 때만 1이 나오고 x2만 켜졌을 때는 0입니다. 마지막 게이트는 두 입력을 모두 본 두 게이트의 출력을 받아야 합니다. x1을 그대로 넣었거나, 두 게이트 가운데 하나에 x1을 두 번 넣지 않았나요?"
"""


def XOR(x1, x2):
    return AND(NAND(x1, x2), x1)
