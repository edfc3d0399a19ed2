"""
question = "sigmoid.stable"
en = "Where the formula yields nan, the nan is turned into 0. But for a huge positive x the sigmoid is 1; mending the result afterwards loses that."
ko = "식이 nan이 되는 곳을 0으로 바꾸고 있습니다. 하지만 x가 아주 큰 양수이면 시그모이드는 1입니다. 결과를 나중에 고치면 이 정보를 잃습니다."
"""

import numpy as np


def sigmoid(x):
    with np.errstate(all="ignore"):
        return np.nan_to_num(np.exp(x) / (1 + np.exp(x)))
