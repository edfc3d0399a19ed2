"""
question = "split"
en = "The example at the border is in both parts, as if the end of a slice were included."
ko = "경계에 있는 데이터 하나가 양쪽에 다 들어 있습니다. 슬라이스의 끝 번호는 포함되지 않는다는 점을 떠올려 보세요."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x[n:], t[n:], x[: n + 1], t[: n + 1]
