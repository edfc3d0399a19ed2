"""
question = "sigmoid.stable"
en = "The form is chosen once for the whole array. An array that holds both huge positive and huge negative numbers needs a choice for each element."
ko = "배열 전체에 대해 식을 한 번만 고릅니다. 아주 큰 양수와 아주 큰 음수가 섞인 배열에서는 원소마다 식을 골라야 합니다."
"""

import numpy as np


def sigmoid(x):
    if np.all(np.asarray(x) >= 0):
        return 1 / (1 + np.exp(-x))
    return np.exp(x) / (1 + np.exp(x))
