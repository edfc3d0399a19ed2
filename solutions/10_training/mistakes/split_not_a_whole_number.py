"""
question = "split"
en = "The number of examples has a point in it, and a slice cannot end at 5.0. The book has this slip in print."
ko = "데이터 개수가 실수여서 슬라이스에 쓸 수 없습니다. 5.0은 번호가 될 수 없습니다. 책에 실린 코드에도 있는 실수입니다."
"""


def split_validation(x, t, ratio):
    n = x.shape[0] * ratio
    return x[n:], t[n:], x[:n], t[:n]
