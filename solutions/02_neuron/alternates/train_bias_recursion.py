"""
question = "train_bias"
note = "one step, and the rest by recursion; outputs as a tuple"
"""


def train_bias(x, y, w, b, lr, steps):
    if steps == 0:
        return w, b, ()
    output = float(neuron(x, w, b))
    error = y - output
    last_w, last_b, rest = train_bias(x, y, w + lr * error * x, b + lr * error, lr, steps - 1)
    return last_w, last_b, (output, *rest)
