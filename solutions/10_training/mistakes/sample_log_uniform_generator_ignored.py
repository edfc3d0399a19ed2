"""
question = "sample_log_uniform"
en = "The generator is not used; the numbers come from np.random, so a search cannot be repeated."
ko = "받은 생성기를 쓰지 않고 np.random에서 뽑습니다. 그러면 같은 탐색을 되풀이할 수 없습니다."
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    return 10 ** np.random.uniform(low_exp, high_exp, size)
