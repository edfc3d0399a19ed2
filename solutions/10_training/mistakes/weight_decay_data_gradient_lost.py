"""
question = "weight_decay"
en = "What comes back for weights is the decay alone; the gradient of the data is gone."
ko = "가중치에 대해 감소항만 돌려주어 데이터에서 온 기울기가 사라졌습니다. 둘을 더해야 합니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    result = {}
    for key in grads:
        result[key] = grads[key]
        if key.startswith("W"):
            result[key] = lam * params[key]
    return result
