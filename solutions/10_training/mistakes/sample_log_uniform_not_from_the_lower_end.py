"""
question = "sample_log_uniform"
en = "The random part is stretched by the upper exponent instead of the distance between the two."
ko = "난수에 두 지수의 차이가 아니라 위쪽 지수를 곱했습니다. 그래서 범위가 어긋납니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return 10 ** (low_exp + rng.random(size) * high_exp)
