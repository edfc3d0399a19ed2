"""
question = "numerical_diff"
en = "It divides by 2 and then multiplies by h, because Python works from left to right; the whole width 2h belongs under the fraction line, in brackets."
ko = "파이썬은 왼쪽부터 계산하므로 2로 나눈 뒤 다시 h를 곱하게 됩니다. 분모인 2h 전체를 괄호로 묶어 주세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / 2 * h
