"""
question = "split"
en = "Training still has all the data, those for validation among them. So the examination has questions that were practised before."
ko = "훈련용에 검증용 데이터까지 모두 남아 있습니다. 연습한 문제로 시험을 보는 셈입니다."
"""


def split_validation(x, t, ratio):
    n = int(x.shape[0] * ratio)
    return x, t, x[:n], t[:n]
