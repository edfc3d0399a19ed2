"""
question = "identity_function"
en = "It squashes its input like a hidden layer. Here the signal is not to be changed at all."
ko = "은닉층에서처럼 값을 눌러 버립니다. 여기서는 신호를 전혀 바꾸지 않아야 합니다."
"""


def identity_function(x):
    return sigmoid(x)
