"""
question = "class_prior_bias"
note = "plain Python with math.log, returning a list"
"""

import math


def class_prior_bias(counts):
    total = sum(counts)
    logs = [math.log(count / total) for count in counts]
    mean = sum(logs) / len(logs)
    return [log - mean for log in logs]
