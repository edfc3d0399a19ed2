"""
question = "tanh"
en = "This is the sigmoid: it goes from 0 to 1 and is one half at 0. This curve goes from -1 to 1 and through the origin."
ko = "이것은 시그모이드입니다. 0에서 1까지 가고 x가 0일 때 0.5입니다. tanh는 -1에서 1까지 가며 원점을 지납니다."
"""


def tanh(x):
    return sigmoid(x)
