"""
question = "minibatch"
en = "The examples are drawn at random, and the targets are those at the front."
ko = "데이터는 무작위로 뽑았는데 정답은 앞쪽에서 차례대로 가져왔습니다."
"""


def minibatch(x, t, size, rng):
    rows = rng.choice(len(x), size)
    return x[rows], t[:size]
