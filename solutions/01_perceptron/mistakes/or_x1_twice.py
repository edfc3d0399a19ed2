"""
question = "or"
en = "The answer is always x1; x2 changes nothing and cannot switch it on. Either x1 was typed twice, or x1 decides alone, as when the weight of x2 does not reach over the threshold."
ko = "답이 항상 x1과 같고 x2만으로는 켜지지 않습니다. x1을 두 번 썼거나, x2의 가중치가 임계값을 넘지 못할 때처럼 x1 혼자 답을 정하고 있습니다."
"""


def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    return (w1 * x1 + w2 * x1 + b > 0) * 1
