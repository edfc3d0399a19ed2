"""
question = "tanh"
note = "the sigmoid, stretched and moved"
"""


def tanh(x):
    return 2.0 * sigmoid(2.0 * x) - 1.0
