"""
question = "numerical_diff"
en = "It rounds the slope to two decimals to make 0.1999... look like 0.2. Those small errors belong to measuring; return the number as it is."
ko = "0.1999...를 0.2로 보이게 하려고 소수 둘째 자리에서 반올림합니다. 작은 오차는 수치 미분에 늘 있는 것이니 값을 그대로 돌려주세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return round((f(x + h) - f(x - h)) / (2 * h), 2)
