"""
question = "momentum"
en = "Every step starts from rest, so this is plain gradient descent: the velocity of the last step is not kept, or is set to 0 anew in each call."
ko = "매 스텝을 정지 상태에서 시작하므로 그냥 SGD와 같습니다. 지난 스텝의 속도를 간직하지 않거나 호출할 때마다 0으로 되돌리고 있습니다."
"""

import numpy as np


class Momentum:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            v = -self.lr * grads[key]
            params[key] += v
