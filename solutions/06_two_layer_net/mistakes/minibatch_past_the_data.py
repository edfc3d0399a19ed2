"""
question = "minibatch"
en = "Now and then the position just behind the last example is drawn, and there is nothing there. Positions end one before the length."
ko = "가끔 마지막 데이터 바로 다음 위치가 뽑히는데, 거기에는 아무것도 없습니다. 위치는 길이보다 하나 작은 수에서 끝납니다."
"""


def minibatch(x, t, size, rng):
    rows = rng.integers(0, len(x) + 1, size)
    return x[rows], t[rows]
