"""
question = "nand"
en = "This is AND still: all four answers are the opposite of what NAND says. Everything has to change its sign, both weights and the bias."
ko = "아직 AND 그대로여서 네 답이 모두 반대입니다. 두 가중치와 편향까지 전부 부호를 바꾸어야 합니다."
"""


def NAND(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.7
    return (w1 * x1 + w2 * x2 + b > 0) * 1
