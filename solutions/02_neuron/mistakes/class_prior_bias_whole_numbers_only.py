"""
question = "class_prior_bias"
en = "The counts are turned into whole numbers, which cuts frequencies such as 0.7 down to 0; then log(0) is minus infinity."
ko = "개수를 정수로 바꾸기 때문에 0.7 같은 비율은 0으로 잘리고, log(0)은 음의 무한대가 됩니다."
"""

import numpy as np


def class_prior_bias(counts):
    counts = np.array(counts, dtype=int)
    with np.errstate(all="ignore"):
        logs = np.log(counts)
        return logs - np.mean(logs)
