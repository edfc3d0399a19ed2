"""
question = "sgd"
en = "It always walks with the learning rate 0.01, whatever was asked for when the optimizer was made."
ko = "옵티마이저를 만들 때 어떤 값을 주든 항상 학습률 0.01로 움직입니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= 0.01 * grads[key]
