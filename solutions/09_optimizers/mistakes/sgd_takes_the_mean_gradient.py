"""
question = "sgd"
en = "It moves every number of a parameter by the mean of the gradient. Each number has its own slope and moves by that."
ko = "매개변수의 모든 원소를 기울기의 평균만큼 움직입니다. 원소마다 자기 기울기가 있고, 그 값만큼 움직여야 합니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * np.mean(grads[key])
