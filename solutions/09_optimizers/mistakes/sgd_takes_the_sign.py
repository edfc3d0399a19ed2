"""
question = "sgd"
en = "It uses only the sign of the gradient, so steep and gentle slopes make equal steps. The size of the gradient counts too."
ko = "기울기의 부호만 써서 가파른 곳이나 완만한 곳이나 똑같이 움직입니다. 기울기의 크기도 반영되어야 합니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * np.sign(grads[key])
