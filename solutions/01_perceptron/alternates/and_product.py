"""
question = "and"
note = "the product of zeros and ones, a float for floats"
"""


def AND(x1, x2):
    return x1 * x2
