"""
question = "train_bias"
note = "a list of outputs, a list of results, in-place updates of the numbers"
"""


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    for i in range(steps):
        output = neuron(x, w, b)
        outputs += [output]
        error = y - output
        b += lr * error
        w += lr * error * x
    return [w, b, outputs]
