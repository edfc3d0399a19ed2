"""
question = "and"
note = "the four rows looked up; numbers only"
"""

TABLE = {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}


def AND(x1, x2):
    return TABLE[x1, x2]
