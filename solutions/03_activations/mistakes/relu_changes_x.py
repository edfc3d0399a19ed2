"""
question = "relu"
en = "The answer is right, but the zeros are written into the array of the caller, whose negative numbers are lost. Work on a new array."
ko = "답은 맞지만 호출한 쪽의 배열에 0을 써 넣어서 원래의 음수가 사라집니다. 새 배열을 만들어 쓰세요."
"""


def relu(x):
    x[x < 0] = 0
    return x
