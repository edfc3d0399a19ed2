"""
question = "tanh"
en = "Without brackets only the second term is divided. Numerator and denominator are sums, so each needs a pair of its own."
ko = "괄호가 없어서 두 번째 항만 나누어집니다. 분자와 분모가 모두 여러 항이므로 각각 괄호로 묶어야 합니다."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return up - down / (up + down)
