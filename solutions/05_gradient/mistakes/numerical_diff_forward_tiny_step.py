"""
question = "numerical_diff"
en = "It looks only to the right of x. So tiny a step hides that where f is smooth, but at a kink the right side alone decides. Look the same way to the left as well."
ko = "x의 오른쪽만 봅니다. h가 아주 작아서 매끄러운 곳에서는 티가 나지 않지만, 꺾인 곳에서는 오른쪽만으로 답이 정해집니다. 왼쪽도 같은 거리만큼 보아야 합니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-8
    return (f(x + h) - f(x)) / h
