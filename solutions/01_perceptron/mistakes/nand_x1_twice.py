"""
question = "nand"
en = "The answer is always the opposite of x1; x2 changes nothing. Either x1 was typed twice, or x1 decides alone, as when its weight outweighs the bias by itself."
ko = "답이 항상 x1의 반대이고 x2는 아무 영향을 주지 못합니다. x1을 두 번 썼거나, x1의 가중치만으로 편향을 이길 때처럼 x1 혼자 답을 정하고 있습니다."
"""


def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, 0.7
    return (w1 * x1 + w2 * x1 + b > 0) * 1
