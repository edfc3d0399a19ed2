"""
question = "identity_function"
en = "It makes the identity matrix. What is wanted is what that matrix does to a vector: nothing."
ko = "단위행렬을 만들었습니다. 필요한 것은 행렬이 아니라, 그 행렬을 벡터에 곱했을 때처럼 아무것도 바꾸지 않는 함수입니다."
"""

import numpy as np


def identity_function(x):
    return np.identity(len(x))
