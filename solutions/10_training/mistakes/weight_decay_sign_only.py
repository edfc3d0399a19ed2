"""
question = "weight_decay"
en = "Every weight is pulled with the same force, by its sign. With squares, the pull grows with the weight."
ko = "모든 가중치를 부호에 따라 똑같은 힘으로 끌어당깁니다. 제곱의 기울기는 가중치가 클수록 커집니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    result = {}
    for key in grads:
        result[key] = grads[key]
        if key.startswith("W"):
            result[key] = grads[key] + lam * np.sign(params[key])
    return result
