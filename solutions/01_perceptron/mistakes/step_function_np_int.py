"""
question = "step_function"
en = "NumPy no longer has the name np.int, which older printings use, so this line raises an AttributeError. Python's own name for whole numbers does the job."
ko = "예전 책에 나오는 np.int는 이제 NumPy에 없어서 AttributeError가 납니다. 파이썬의 정수 자료형 이름을 그대로 쓰면 됩니다."
"""

import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=np.int)
