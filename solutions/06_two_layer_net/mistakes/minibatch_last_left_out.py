"""
question = "minibatch"
en = "The last example is never drawn. The upper end of integers is left out already, without a minus one."
ko = "마지막 데이터가 절대로 뽑히지 않습니다. integers는 위쪽 끝을 이미 빼고 뽑으므로 1을 더 뺄 필요가 없습니다."
"""


def minibatch(x, t, size, rng):
    rows = rng.integers(0, len(x) - 1, size)
    return x[rows], t[rows]
