"""
question = "split"
en = "The size is rounded to the nearest whole number. The handout always rounds down."
ko = "크기를 가장 가까운 정수로 반올림했습니다. 안내문에서는 언제나 내림합니다."
"""


def split_validation(x, t, ratio):
    n = round(x.shape[0] * ratio)
    return x[n:], t[n:], x[:n], t[:n]
