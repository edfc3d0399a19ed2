"""
question = "nand"
en = "The answer is always the opposite of x2, and x1 never has a say. Look for a place where x2 was typed a second time."
ko = "답이 항상 x2의 반대이고 x1은 전혀 반영되지 않습니다. x1이 와야 할 자리에 x2를 한 번 더 쓴 곳이 없는지 찾아보세요."
"""


def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, 0.7
    return (w1 * x2 + w2 * x2 + b > 0) * 1
