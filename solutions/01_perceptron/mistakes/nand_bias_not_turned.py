"""
question = "nand"
en = "It is off for all four inputs. With both inputs off nothing but the bias is left, so a negative bias can never give the 1 that is due there."
ko = "네 입력 모두에서 0이 나옵니다. 두 입력이 꺼져 있으면 편향만 남으므로, 편향이 음수이면 거기서 나와야 할 1이 절대 나올 수 없습니다."
"""


def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, -0.7
    return (w1 * x1 + w2 * x2 + b > 0) * 1
