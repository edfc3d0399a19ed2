"""
question = "prelu"
en = "The right numbers end up in the array that came in, so the caller's x is lost. Put them into a new one."
ko = "맞는 값을 들어온 배열에 써 넣어서 호출한 쪽의 x가 사라집니다. 새 배열에 담으세요."
"""


def prelu(x, a):
    negative = x < 0
    x[negative] = (a * x)[negative]
    return x
