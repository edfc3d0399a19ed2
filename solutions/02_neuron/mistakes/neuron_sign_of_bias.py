"""
question = "neuron"
en = "In 1 / (1 + exp(-w*x + b)), the minus reaches only the product, so the bias counts with the wrong sign. The whole sum is negated, bias included."
ko = "1 / (1 + exp(-w*x + b))에서는 마이너스가 곱에만 붙어 편향의 부호가 반대로 됩니다. 편향까지 포함한 합 전체에 마이너스가 붙어야 합니다."
"""

import numpy as np


def neuron(x, w, b):
    return 1 / (1 + np.exp(-np.dot(w, x) + b))
