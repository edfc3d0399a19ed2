"""
question = "sample_log_uniform"
en = "The numbers themselves are spread evenly, so nearly all of them have the size of the largest, and small ones hardly ever occur."
ko = "값 자체를 고르게 뽑아서 거의 모두가 가장 큰 값과 비슷한 크기이고, 작은 값은 거의 나오지 않습니다."
"""


def sample_log_uniform(low_exp, high_exp, size, rng):
    return rng.uniform(10.0**low_exp, 10.0**high_exp, size)
