"""
question = "numerical_diff"
en = "The step is so small that x + h is x itself after rounding: a float64 has about 16 digits. Both values of f are then equal and every slope is 0; 1e-4 works well."
ko = "h가 너무 작아서 반올림하면 x + h가 x와 똑같아집니다. float64의 유효 숫자는 16자리쯤입니다. 그래서 두 함숫값이 같아지고 기울기가 0이 됩니다. 1e-4 정도가 알맞습니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 10e-50
    return (f(x + h) - f(x - h)) / (2 * h)
