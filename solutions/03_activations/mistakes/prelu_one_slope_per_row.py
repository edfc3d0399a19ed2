"""
question = "prelu"
en = "The slopes are stood up as a column, so they belong to rows: mostly the shapes clash, and in a square batch the wrong slopes are used in silence."
ko = "기울기를 세로로 세워서 열이 아니라 행에 곱합니다. 대개는 형상이 맞지 않아 오류가 나고, 정사각형 배치에서는 소리 없이 엉뚱한 기울기가 쓰입니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, a.reshape(-1, 1) * x)
