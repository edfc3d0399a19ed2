"""
question = "weight_decay"
en = "The gradients of biases and the like are changed too; they should come back as they were."
ko = "편향 등의 기울기까지 바뀌었습니다. 그것들은 그대로 돌려주어야 합니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    result = {}
    for key in grads:
        result[key] = grads[key]
        if key:
            result[key] = grads[key] + lam * params[key]
    return result
