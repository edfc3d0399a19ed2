"""
question = "step_function"
note = "one element after the other"
"""

import numpy as np


def step_function(x):
    answers = np.zeros(np.shape(x))
    for index in np.ndindex(answers.shape):
        if np.asarray(x)[index] > 0:
            answers[index] = 1
    return answers
