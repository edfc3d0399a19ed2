"""
question = "weight_decay"
en = "The decay is subtracted from the gradient. The optimizer will subtract once more, and so the weights grow."
ko = "기울기에서 감소항을 뺐습니다. 옵티마이저가 다시 빼기 때문에 가중치가 오히려 커집니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    result = {}
    for key in grads:
        result[key] = grads[key]
        if key.startswith("W"):
            result[key] = grads[key] - lam * params[key]
    return result
