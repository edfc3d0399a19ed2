"""
question = "and"
note = "Python's own `and`, answering True or False; numbers only"
"""


def AND(x1, x2):
    return bool(x1 and x2)
