"""
question = "and"
en = "The answer is always x1; x2 changes nothing. Either x1 was typed twice, or x1 decides alone, as when its weight passes the threshold by itself."
ko = "답이 항상 x1과 같고 x2는 아무 영향을 주지 못합니다. x1을 두 번 썼거나, x1의 가중치만으로 임계값을 넘을 때처럼 x1 혼자 답을 정하고 있습니다."
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    return (w1 * x1 + w2 * x1 > theta) * 1
