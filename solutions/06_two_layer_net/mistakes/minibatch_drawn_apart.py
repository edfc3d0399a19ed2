"""
question = "minibatch"
en = "The examples and the targets are drawn separately, so pictures get the answers of others. One draw has to serve both."
ko = "데이터와 정답을 따로 뽑아서 사진마다 남의 정답이 붙습니다. 한 번 뽑은 위치를 둘 다에 써야 합니다."
"""


def minibatch(x, t, size, rng):
    return x[rng.choice(len(x), size)], t[rng.choice(len(x), size)]
