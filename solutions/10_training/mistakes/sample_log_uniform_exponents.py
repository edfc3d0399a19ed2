"""
question = "sample_log_uniform"
en = "These are still the exponents; the power of ten has not been taken."
ko = "이것은 아직 지수입니다. 10의 거듭제곱을 구하지 않았습니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return rng.uniform(low_exp, high_exp, size)
