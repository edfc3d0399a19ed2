"""
question = "neuron"
en = "It treats b as the threshold that the weighted sum must exceed, and answers 0 or 1. The bias is added to the sum (a threshold of 10 is a bias of -10), and the sigmoid answers smoothly."
ko = "b를 가중합이 넘어야 할 임계값으로 보고 0이나 1로 답합니다. 편향은 합에 더하는 값이며(임계값 10은 편향 -10입니다) 시그모이드는 매끄러운 값을 냅니다."
"""

import numpy as np


def neuron(x, w, b):
    return 1.0 if np.dot(w, x) > b else 0.0
