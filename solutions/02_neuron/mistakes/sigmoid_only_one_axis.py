"""
question = "sigmoid"
en = "It walks over the first axis only, so a plain number and an array with several axes both fail. Let NumPy work on all elements at once."
ko = "첫 번째 축만 따라 돌기 때문에 숫자 하나나 다차원 배열에서는 오류가 납니다. 반복문 대신 NumPy가 모든 원소를 한꺼번에 계산하게 해 보세요."
"""

import math

import numpy as np


def sigmoid(x):
    return np.array([1 / (1 + math.exp(-value)) for value in x])
