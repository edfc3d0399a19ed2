"""
question = "sigmoid"
en = "It divides by the sum over the whole array, as softmax does. The sigmoid looks at one element at a time and knows nothing of its neighbours."
ko = "소프트맥스처럼 배열 전체의 합으로 나누고 있습니다. 시그모이드는 원소 하나만 보고 계산하며 이웃 원소와는 상관이 없습니다."
"""

import numpy as np


def sigmoid(x):
    return np.exp(x) / np.sum(np.exp(x))
