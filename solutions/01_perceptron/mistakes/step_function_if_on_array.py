"""
question = "step_function"
en = "It is fine for one number, but with an array `if` gets many answers where it wants one, and raises a ValueError. Let every element be decided for itself."
ko = "숫자 하나에는 맞지만, 배열이 오면 `if`가 참·거짓을 하나로 정할 수 없어 ValueError가 납니다. 원소마다 따로 판단하게 해 보세요."
"""


def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
