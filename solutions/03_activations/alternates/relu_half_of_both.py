"""
question = "relu"
note = "half of x and its absolute value"
"""


def relu(x):
    return (x + abs(x)) / 2
