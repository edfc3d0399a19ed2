"""
question = "numerical_diff"
note = "as chapter 4 does it: a step of 1e-4 to both sides"
"""


def numerical_diff(f, x):
    step = 1e-4
    right, left = f(x + step), f(x - step)
    return (right - left) / (step + step)
