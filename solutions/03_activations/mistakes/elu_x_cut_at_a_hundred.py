"""
question = "elu"
en = "Against the overflow, x itself is cut at 100, and 1000 comes out as 100. Cut only what goes into the exponential."
ko = "오버플로를 막으려고 x 자체를 100에서 잘라서 1000이 100으로 나옵니다. 지수 함수에 들어가는 값만 제한하세요."
"""

import numpy as np


def elu(x, alpha):
    x = np.clip(x, -100, 100)
    return np.where(x > 0, x, alpha * (np.exp(x) - 1))
