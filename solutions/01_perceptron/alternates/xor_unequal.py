"""
question = "xor"
note = "a comparison, answering True or False"
"""


def XOR(x1, x2):
    return x1 != x2
