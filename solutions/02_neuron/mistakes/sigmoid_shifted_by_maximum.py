"""
question = "sigmoid"
en = "Subtracting the maximum is softmax's trick. There the shift cancels, in the sigmoid it moves every value along the curve."
ko = "최댓값을 빼는 것은 소프트맥스에서 쓰는 방법입니다. 소프트맥스에서는 상쇄되지만 시그모이드에서는 모든 값이 곡선을 따라 옮겨집니다."
"""

import numpy as np


def sigmoid(x):
    shifted = x - np.max(x)
    return 1 / (1 + np.exp(-shifted))
