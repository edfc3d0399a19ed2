"""
question = "nesterov"
en = "The velocity stays 0 for ever, since it is never renewed or is set to 0 in each call. It is what one step hands to the next."
ko = "속도가 갱신되지 않거나 호출할 때마다 0이 되어 계속 0입니다. 속도는 한 스텝이 다음 스텝에 넘겨주는 값입니다."
"""

import numpy as np


class Nesterov:
    def update(self, params, grads):
        if self.v is None:
            self.v = {}
            for key, val in params.items():
                self.v[key] = np.zeros_like(val)
        for key in params.keys():
            params[key] += self.momentum * self.momentum * self.v[key]
            params[key] -= (1 + self.momentum) * self.lr * grads[key]
