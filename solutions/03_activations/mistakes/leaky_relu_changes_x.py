"""
question = "leaky_relu"
en = "The values are right, but they are written into the array of the caller, where every call makes the negative numbers smaller again."
ko = "값은 맞지만 호출한 쪽의 배열에 써 넣어서, 호출할 때마다 음수가 또 작아집니다."
"""


def leaky_relu(x, a):
    x[x < 0] *= a
    return x
