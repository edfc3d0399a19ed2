"""
question = "sgd"
en = "Only the first parameter moves, because update returns from inside the loop. Look at the indentation of the last line."
ko = "반복문 안에서 update가 끝나 버려 첫 번째 매개변수만 움직입니다. 마지막 줄의 들여쓰기를 살펴보세요."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key]
            return params
