"""
question = "identity_function"
en = "The numbers are right, but a batch loses its rows: everything comes back in one line."
ko = "숫자는 맞지만 배치의 행이 사라지고 모든 값이 한 줄로 나옵니다."
"""


def identity_function(x):
    return x.reshape(-1)
