"""
question = "numerical_diff"
en = "Only f(x - h) is divided; the difference above the fraction line needs brackets of its own."
ko = "f(x - h)만 나눗셈에 들어갑니다. 분자에 있는 뺄셈을 따로 괄호로 묶어 주세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return f(x + h) - f(x - h) / (2 * h)
