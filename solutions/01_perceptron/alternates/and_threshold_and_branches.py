"""
question = "and"
note = "along the lines of the book: a threshold and two branches; numbers only"
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    signal = x1 * w1 + x2 * w2
    if signal <= theta:
        return 0
    elif signal > theta:
        return 1
