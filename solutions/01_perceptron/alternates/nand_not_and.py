"""
question = "nand"
note = "one less the answer of AND"
"""


def NAND(x1, x2):
    return 1 - AND(x1, x2)
