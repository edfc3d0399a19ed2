"""
question = "train_bias"
en = "The loop works on copies, and the weight and bias that were given are returned unchanged. Return the trained ones."
ko = "반복문에서는 다른 변수를 갱신하고, 돌려줄 때는 처음 받은 w와 b를 그대로 돌려줍니다. 학습된 값을 돌려주세요."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    new_w, new_b = w, b
    outputs = np.zeros(steps)
    for i in range(steps):
        outputs[i] = neuron(x, new_w, new_b)
        error = y - outputs[i]
        new_w = new_w + lr * error * x
        new_b = new_b + lr * error
    return w, b, outputs
