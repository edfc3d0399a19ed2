"""
question = "class_prior_bias"
en = "It takes log(p / (1 - p)) for each class. That is the bias of a single sigmoid neuron; among softmax biases only differences count, so log p is enough."
ko = "클래스마다 log(p / (1 - p))를 구했습니다. 그것은 시그모이드 뉴런 하나의 편향입니다. 소프트맥스에서는 편향의 차이만 중요하므로 log p면 됩니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(p / (1 - p))
    return logs - np.mean(logs)
