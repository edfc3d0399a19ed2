"""
question = "xor"
en = "It is on only where both inputs are, the very case in which it should be off. The half that says 'but not both' has lost its 'not'."
ko = "둘 다 켜졌을 때만 1이 나오는데 바로 그때 꺼져야 합니다. '둘 다는 아니다'라는 부분에서 부정이 빠졌습니다."
"""


def XOR(x1, x2):
    return AND(AND(x1, x2), OR(x1, x2))
