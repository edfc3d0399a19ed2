"""
question = "and"
en = "All four answers are the wrong way round: the gate is on exactly where it should be off. Does the comparison point in the right direction, and does each branch give the right digit?"
ko = "네 답이 모두 거꾸로입니다. 꺼져야 할 때 켜지고 켜져야 할 때 꺼집니다. 부등호의 방향과 각 갈래에서 돌려주는 값을 확인해 보세요."
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    return (w1 * x1 + w2 * x2 <= theta) * 1
