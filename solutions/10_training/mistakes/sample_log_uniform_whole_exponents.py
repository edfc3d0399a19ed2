"""
question = "sample_log_uniform"
en = "Only whole exponents are drawn, so it is always the same handful of numbers."
ko = "지수를 정수로만 뽑아서 늘 같은 몇 개의 값만 나옵니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return 10.0 ** rng.integers(round(low_exp), round(high_exp) + 1, size)
