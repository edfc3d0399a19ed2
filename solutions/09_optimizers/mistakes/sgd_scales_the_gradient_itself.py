"""
question = "sgd"
en = "The step is right, but the gradient that the caller gave is multiplied by the learning rate on the way and comes back changed."
ko = "이동은 맞지만 그 과정에서 전달받은 기울기 배열에 학습률을 곱해 버려 호출한 쪽의 기울기까지 바뀝니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            grads[key] *= self.lr
            params[key] -= grads[key]
