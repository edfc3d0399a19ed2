"""
question = "nand"
en = "The answer is always the opposite of x1, and x2 never has a say. Look for a place where x1 was typed a second time."
ko = "답이 항상 x1의 반대이고 x2는 전혀 반영되지 않습니다. x2가 와야 할 자리에 x1을 한 번 더 쓴 곳이 없는지 찾아보세요."
"""


def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, 0.7
    return (w1 * x1 + w2 * x1 + b > 0) * 1
