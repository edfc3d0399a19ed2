"""
question = "relu"
en = "np.max looks for the largest number of one array and takes its second argument for an axis. What compares two things element by element has a longer name."
ko = "np.max는 배열 하나에서 가장 큰 수를 찾는 함수이고, 두 번째 인수를 축으로 여깁니다. 둘을 원소별로 비교하는 함수는 이름이 더 깁니다."
"""

import numpy as np


def relu(x):
    return np.max(0, x)
