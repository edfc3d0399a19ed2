"""
question = "tanh"
en = "The curve has the right form, yet it lies 1 too high: it runs from 0 to 2."
ko = "곡선의 모양은 맞지만 1만큼 위에 있습니다. 0에서 2까지 움직입니다."
"""


def tanh(x):
    return 2 * sigmoid(2 * x)
