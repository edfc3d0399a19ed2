"""
question = "cross_entropy_error"
en = "Labels are multiplied with the logarithms as if they were one-hot rows. Mostly the shapes clash; with as many examples as classes NumPy broadcasts in silence, and the number is nonsense."
ko = "레이블을 원-핫 벡터처럼 로그에 곱했습니다. 대개는 형상이 맞지 않아 오류가 나지만, 데이터 수와 클래스 수가 같으면 소리 없이 브로드캐스트되어 엉뚱한 값이 나옵니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    return -np.sum(t * np.log(y + 1e-7)) / y.shape[0]
