"""
question = "identity_function"
en = "The digits after the point are cut off. Leave the type of the array as it is."
ko = "소수점 아래가 잘려 나갑니다. 배열의 자료형을 그대로 두세요."
"""


def identity_function(x):
    return x.astype(int)
