"""
question = "sgd"
en = "It puts the step in the place of the parameter. A step is added to where the parameter already is."
ko = "매개변수 자리에 이동량을 그대로 넣었습니다. 이동량은 매개변수의 현재 값에 더해져야 합니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key][...] = -self.lr * grads[key]
