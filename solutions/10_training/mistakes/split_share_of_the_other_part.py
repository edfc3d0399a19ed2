"""
question = "split"
en = "The ratio was given to the training part. It is the share that is set aside."
ko = "ratio를 훈련용의 비율로 썼습니다. ratio는 검증용으로 떼어 놓는 비율입니다."
"""


def split_validation(x, t, ratio):
    n = x.shape[0] - int(x.shape[0] * ratio)
    return x[n:], t[n:], x[:n], t[:n]
