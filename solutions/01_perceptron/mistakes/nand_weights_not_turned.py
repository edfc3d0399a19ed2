"""
question = "nand"
en = "It is on for all four inputs. The bias may well be positive, but then the weights have to pull the sum below zero when both inputs are on."
ko = "네 입력 모두에서 1이 나옵니다. 편향이 양수인 것은 괜찮지만, 두 입력이 모두 켜졌을 때는 가중치가 합을 0 아래로 끌어내려야 합니다."
"""


def NAND(x1, x2):
    w1, w2, b = 0.5, 0.5, 0.7
    return (w1 * x1 + w2 * x2 + b > 0) * 1
