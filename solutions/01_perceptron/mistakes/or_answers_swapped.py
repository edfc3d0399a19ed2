"""
question = "or"
en = "All four answers are the wrong way round: it is on only while both inputs are off. Does the comparison point in the right direction, and does each branch give the right digit?"
ko = "네 답이 모두 거꾸로여서 둘 다 꺼져 있을 때만 켜집니다. 부등호의 방향과 각 갈래에서 돌려주는 값을 확인해 보세요."
"""


def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    return (w1 * x1 + w2 * x2 + b <= 0) * 1
