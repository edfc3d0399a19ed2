"""
question = "step_function"
note = "along the lines of the book: a comparison, converted afterwards"
"""


def step_function(x):
    fires = x > 0
    return fires.astype(int)
