"""
question = "init_std.strict"
en = "Everything that is not Xavier counts as He, so a typing error goes unnoticed. List the words that you accept on both sides."
ko = "Xavier가 아니면 모두 He로 처리해서 오타를 알아차릴 수 없습니다. 양쪽 모두 받아들일 말을 적으세요."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / np.sqrt(n)
    return np.sqrt(2.0 / n)
