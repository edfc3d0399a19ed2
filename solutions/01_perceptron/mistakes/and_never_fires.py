"""
question = "and"
en = "Nothing switches this gate on, not even two inputs together. Their sum has to come out above the threshold; to reach it exactly is not enough for `>`."
ko = "두 입력이 모두 켜져도 이 게이트는 켜지지 않습니다. 두 입력의 합이 임계값보다 커야 합니다. 딱 같기만 해서는 `>`가 참이 되지 않습니다."
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 1.0
    return (w1 * x1 + w2 * x2 > theta) * 1
