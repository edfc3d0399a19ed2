"""
question = "or"
en = "It fires even with both inputs off. Their sum is 0 then, and 0 must not count as enough: mind the difference between `>` and `>=`, and on which side of zero the bias is."
ko = "두 입력이 모두 꺼져 있어도 1이 나옵니다. 이때 합은 0인데, 0만으로 켜져서는 안 됩니다. `>`와 `>=`의 차이, 그리고 편향의 부호를 살펴보세요."
"""


def OR(x1, x2):
    w1, w2 = 0.5, 0.5
    return (w1 * x1 + w2 * x2 >= 0) * 1
