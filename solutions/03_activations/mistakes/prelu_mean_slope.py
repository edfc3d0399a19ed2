"""
question = "prelu"
en = "The slopes are averaged into one. Each feature should keep its own."
ko = "기울기를 평균 하나로 합쳤습니다. 특징마다 자기 기울기를 써야 합니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, np.mean(a) * x)
