"""
question = "sgd"
en = "The new values stay in a local name or are only returned, and are lost when update ends; nothing in params changes."
ko = "새 값을 지역 변수에만 담거나 돌려주기만 해서 update가 끝나면 사라집니다. params 안의 배열은 전혀 바뀌지 않습니다."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for key in params.keys():
            param = params[key]
            param = param - self.lr * grads[key]
