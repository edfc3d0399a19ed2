"""
question = "relu"
note = "a copy, and a mask that says where the zeros go"
"""


def relu(x):
    y = x.copy()
    y[y < 0] = 0
    return y
