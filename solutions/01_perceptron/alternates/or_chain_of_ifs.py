"""
question = "or"
note = "a chain of ifs; numbers only"
"""


def OR(x1, x2):
    if x1 == 1:
        return 1
    if x2 == 1:
        return 1
    return 0
