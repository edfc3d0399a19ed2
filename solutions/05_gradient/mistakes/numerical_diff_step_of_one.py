"""
question = "numerical_diff"
en = "The step is 1, which is not small: on a curve the line through two places so far apart has another slope than the curve at x. Take 1e-4."
ko = "h가 1이면 작은 값이 아닙니다. 곡선에서 이렇게 멀리 떨어진 두 점을 이은 직선의 기울기는 x에서의 기울기와 다릅니다. 1e-4를 쓰세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1
    return (f(x + h) - f(x - h)) / (2 * h)
