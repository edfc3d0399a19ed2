"""
question = "split"
en = "The four parts are right, but the validation parts come first. The training parts should."
ko = "네 부분은 맞지만 검증용이 먼저 나옵니다. 훈련용이 먼저 나와야 합니다."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x[:n], t[:n], x[n:], t[n:]
