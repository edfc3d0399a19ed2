"""
question = "numerical_gradient"
en = "It moves each entry up and never down. So tiny a step hides that where f is smooth, but at a kink the one side alone decides. Move every entry to both sides."
ko = "원소를 위로만 움직이고 아래로는 움직이지 않습니다. h가 아주 작아서 매끄러운 곳에서는 티가 나지 않지만, 꺾인 곳에서는 한쪽만으로 답이 정해집니다. 원소마다 양쪽으로 움직이세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-7
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    here = f(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        grad[index] = (f(x) - here) / h
        x[index] = value
    return grad
