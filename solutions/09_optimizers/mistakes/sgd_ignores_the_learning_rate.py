"""
question = "sgd"
en = "It subtracts the whole gradient; the learning rate, which says how much of it makes a step, is never used."
ko = "기울기를 통째로 뺍니다. 그중 얼마만큼 움직일지 정하는 학습률이 쓰이지 않았습니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= grads[key]
