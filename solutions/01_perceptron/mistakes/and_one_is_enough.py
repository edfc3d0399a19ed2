"""
question = "and"
en = "One input that is on carries the sum over the threshold already, so this gate is an OR. The threshold should be more than either weight, and less than the two together."
ko = "입력 하나만 켜져도 합이 임계값을 넘으므로 이 게이트는 OR입니다. 임계값은 가중치 하나보다는 크고 두 가중치의 합보다는 작아야 합니다."
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.3
    return (w1 * x1 + w2 * x2 > theta) * 1
