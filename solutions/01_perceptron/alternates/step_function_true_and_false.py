"""
question = "step_function"
note = "True and False, as the comparison gives them"
"""


def step_function(x):
    return x > 0
