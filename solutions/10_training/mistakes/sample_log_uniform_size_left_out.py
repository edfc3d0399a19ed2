"""
question = "sample_log_uniform"
en = "It draws one number, whatever size says."
ko = "size와 상관없이 하나만 뽑습니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return 10 ** rng.uniform(low_exp, high_exp)
