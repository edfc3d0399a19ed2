"""
question = "or"
en = "The answer is always x2; x1 changes nothing and cannot switch it on. Either x2 was typed twice, or x2 decides alone, as when the weight of x1 does not reach over the threshold."
ko = "답이 항상 x2와 같고 x1만으로는 켜지지 않습니다. x2를 두 번 썼거나, x1의 가중치가 임계값을 넘지 못할 때처럼 x2 혼자 답을 정하고 있습니다."
"""


def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    return (w1 * x2 + w2 * x2 + b > 0) * 1
