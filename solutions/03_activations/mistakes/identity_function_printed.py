"""
question = "identity_function"
en = "It prints x and hands nothing back, so the caller gets None. A function answers with return."
ko = "x를 출력하기만 하고 돌려주지 않아서, 호출한 쪽은 None을 받습니다. 함수의 답은 return으로 돌려줍니다."
"""


def identity_function(x):
    print(x)
