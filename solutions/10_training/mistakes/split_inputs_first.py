"""
question = "split"
en = "The four parts are right, but come as x, x, t, t. They should come pair by pair."
ko = "네 부분은 맞지만 x, x, t, t의 순서로 나옵니다. 입력과 정답을 짝지어 돌려주세요."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x[n:], x[:n], t[n:], t[:n]
