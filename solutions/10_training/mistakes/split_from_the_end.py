"""
question = "split"
en = "The validation part is taken from the end of the data; the handout takes it from the beginning."
ko = "검증용 데이터를 끝에서 떼었습니다. 안내문에서는 앞에서 떼기로 했습니다."
"""


def split_validation(x, t, ratio):
    n = x.shape[0] - int(x.shape[0] * ratio)
    return x[:n], t[:n], x[n:], t[n:]
