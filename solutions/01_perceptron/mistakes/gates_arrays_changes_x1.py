"""
question = "gates.arrays"
en = "The sum is collected inside x1. A plain number does not notice, but an array belongs to the caller, whose zeros and ones are overwritten."
ko = "합을 x1에 그대로 누적합니다. 숫자일 때는 문제가 없지만 배열은 호출한 쪽의 것이라 원래의 0과 1이 덮어써집니다."
"""


def OR(x1, x2):
    x1 += x2
    return (x1 > 0.5) * 1
