"""
question = "split"
en = "One example is in neither part: the one at the border was skipped."
ko = "경계에 있는 데이터 하나가 어느 쪽에도 들어가지 않습니다."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x[n + 1 :], t[n + 1 :], x[:n], t[:n]
