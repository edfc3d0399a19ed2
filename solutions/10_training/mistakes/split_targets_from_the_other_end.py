"""
question = "split"
en = "The inputs for validation come from the beginning and their targets from the end, so they do not belong together."
ko = "검증용 입력은 앞에서, 정답은 뒤에서 가져와서 서로 맞지 않습니다."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x[n:], t[: len(t) - n], x[:n], t[len(t) - n :]
