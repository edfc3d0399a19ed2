"""
question = "mean_squared_error"
en = "It adds up the errors first and squares the total, so errors of opposite sign cancel. Each error has to be squared by itself; look at where your brackets close."
ko = "오차를 먼저 더한 다음 그 합을 제곱해서, 부호가 다른 오차끼리 서로 지워집니다. 오차 하나하나를 먼저 제곱해야 합니다. 괄호가 어디에서 닫히는지 확인하세요."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y - t) ** 2
