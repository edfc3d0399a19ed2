"""
question = "sigmoid"
en = "Python divides before it adds: without brackets the denominator is 1 alone, and the results leave the range up to 1."
ko = "파이썬은 덧셈보다 나눗셈을 먼저 합니다. 괄호가 없으면 분모가 1뿐이어서 결과가 1보다 커집니다."
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = 1 / 1 + np.exp(-x)
        return self.out
