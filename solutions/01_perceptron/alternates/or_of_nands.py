"""
question = "or"
note = "three NANDs"
"""


def OR(x1, x2):
    return NAND(NAND(x1, x1), NAND(x2, x2))
