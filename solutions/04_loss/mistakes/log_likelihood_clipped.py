"""
question = "log_likelihood"
en = "Probabilities are kept between 0.01 and 0.99, so what was nearly impossible counts as one in a hundred. Take the logarithm of q as it is."
ko = "확률을 0.01과 0.99 사이로 제한해서, 거의 불가능했던 일도 확률이 0.01인 것처럼 계산됩니다. q를 있는 그대로 로그에 넣으세요."
"""

import numpy as np


def log_likelihood(q, p):
    q = np.clip(q, 0.01, 0.99)
    return np.sum(p * np.log(q) + (1 - p) * np.log(1 - q))
