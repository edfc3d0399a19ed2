"""
question = "numerical_diff"
en = "It rises from x to x + h, which is one step, yet it divides by two, so every slope is half of what it should be. Start the rise at x - h."
ko = "x에서 x + h까지는 h만큼인데 2h로 나누어 기울기가 절반이 됩니다. 변화량을 x - h에서부터 재야 합니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / (2 * h)
