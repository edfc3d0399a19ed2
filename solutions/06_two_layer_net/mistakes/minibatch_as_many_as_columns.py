"""
question = "minibatch"
en = "The positions range over as many numbers as x has columns, not as it has examples. Most of the data is never seen."
ko = "위치를 데이터의 개수가 아니라 x의 열 개수만큼의 범위에서 뽑습니다. 그래서 데이터 대부분을 한 번도 보지 못합니다."
"""


def minibatch(x, t, size, rng):
    rows = rng.choice(x.shape[1], size)
    return x[rows], t[rows]
