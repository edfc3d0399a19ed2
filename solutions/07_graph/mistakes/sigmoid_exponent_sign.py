"""
question = "sigmoid"
en = "The exponent has the wrong sign, so the curve falls from 1 to 0 instead of rising."
ko = "지수의 부호가 반대여서 곡선이 올라가지 않고 1에서 0으로 내려갑니다."
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(x))
        return self.out
