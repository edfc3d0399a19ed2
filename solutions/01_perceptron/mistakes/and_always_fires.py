"""
question = "and"
en = "This gate is on whatever comes in. A bias makes firing harder only when it is negative: moved across the comparison, a threshold changes its sign."
ko = "무엇이 들어오든 항상 1을 냅니다. 편향은 음수일 때만 뉴런을 켜지기 어렵게 합니다. 임계값을 부등호 반대쪽으로 옮기면 부호가 바뀐다는 점을 떠올려 보세요."
"""


def AND(x1, x2):
    w1, w2, b = 0.5, 0.5, 0.7
    return (w1 * x1 + w2 * x2 + b > 0) * 1
