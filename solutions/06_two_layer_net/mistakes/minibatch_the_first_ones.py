"""
question = "minibatch"
en = "It always takes the examples at the front, so the network never sees any others."
ko = "언제나 앞쪽의 데이터만 가져옵니다. 그러면 신경망은 나머지 데이터를 한 번도 보지 못합니다."
"""


def minibatch(x, t, size, rng):
    return x[:size].copy(), t[:size].copy()
