"""
question = "sigmoid"
en = "It prints the result and returns None. Whoever calls the function needs the value: return it."
ko = "결과를 출력만 하고 None을 돌려줍니다. 함수를 부른 쪽에서 값을 쓸 수 있도록 return하세요."
"""

import numpy as np


def sigmoid(x):
    print(1 / (1 + np.exp(-x)))
