"""
question = "minibatch"
en = "The batch is right, but all the data has been put into another order on the way. The caller still needs it as it was."
ko = "배치는 맞지만 그 과정에서 전체 데이터의 순서를 바꿔 버렸습니다. 호출한 쪽에는 원래 순서가 필요합니다."
"""


def minibatch(x, t, size, rng):
    order = rng.permutation(len(x))
    x[...], t[...] = x[order], t[order]
    return x[:size].copy(), t[:size].copy()
