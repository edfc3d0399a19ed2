"""
question = "sample_log_uniform"
en = "The exponents are drawn from a normal distribution, which prefers the middle and goes beyond the ends."
ko = "지수를 정규분포에서 뽑아서 가운데에 몰리고 범위를 벗어나기도 합니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return 10 ** rng.normal((low_exp + high_exp) / 2, (high_exp - low_exp) / 4, size)
