"""
question = "init_std"
note = "a gain for Relu on top of the other rule, with match and the math module"
"""

import math


def init_std(kind, n):
    base = 1 / math.sqrt(n)
    match kind:
        case "xavier" | "sigmoid" | "tanh":
            return base
        case "he" | "relu":
            return math.sqrt(2) * base
        case _:
            raise ValueError("xavier, sigmoid, tanh, he or relu, please")
