"""
question = "mul_layer"
en = "It takes a dot product, which adds up over places or fails when the shapes do not fit together. This node multiplies place by place."
ko = "내적을 계산하고 있습니다. 내적은 여러 자리의 값을 더해 버리거나 형상이 맞지 않아 오류가 납니다. 이 노드는 같은 자리끼리 곱합니다."
"""

import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return np.dot(x, y)
