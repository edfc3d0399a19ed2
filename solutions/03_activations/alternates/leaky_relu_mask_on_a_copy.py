"""
question = "leaky_relu"
note = "a copy whose negative numbers are multiplied, with a default slope"
"""


def leaky_relu(x, a=0.01):
    y = x.copy()
    y[x < 0] *= a
    return y
