"""
question = "sgd"
en = "It walks uphill: the gradient points to where the loss grows, so the step has to go the other way."
ko = "오르막으로 가고 있습니다. 기울기는 손실이 커지는 방향을 가리키므로 그 반대쪽으로 움직여야 합니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] += self.lr * grads[key]
