"""
question = "sgd"
en = "It divides the gradient by its number of rows. The mean over the batch is part of the loss already; a parameter's rows are no examples."
ko = "기울기를 행의 개수로 나눕니다. 배치 평균은 이미 손실에 들어 있고, 매개변수의 행은 데이터가 아닙니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key] / grads[key].shape[0]
