"""
question = "neuron"
en = "The weighted sum and the bias are there, but a step follows, as in a perceptron. This neuron's answer is the sigmoid of the sum."
ko = "가중합과 편향까지는 맞지만 그다음에 퍼셉트론처럼 계단 함수가 옵니다. 이 뉴런의 출력은 그 합의 시그모이드입니다."
"""

import numpy as np


def neuron(x, w, b):
    return 1.0 if np.dot(w, x) + b > 0 else 0.0
