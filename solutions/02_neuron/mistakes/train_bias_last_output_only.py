"""
question = "train_bias"
en = "Only the output of the last step is returned. Keep one output for every step."
ko = "마지막 스텝의 출력만 돌려줍니다. 스텝마다 출력을 하나씩 모두 저장하세요."
"""


def train_bias(x, y, w, b, lr, steps):
    output = 0.0
    for i in range(steps):
        output = neuron(x, w, b)
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, output
