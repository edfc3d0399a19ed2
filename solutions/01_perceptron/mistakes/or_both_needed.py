"""
question = "or"
en = "It fires only when both inputs are on, which is what AND does. For OR the border has to be so low that one weight by itself gets over it."
ko = "두 입력이 모두 켜져야만 1이 나오므로 AND와 같습니다. OR에서는 가중치 하나만으로도 넘을 수 있을 만큼 경계가 낮아야 합니다."
"""


def OR(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    return (w1 * x1 + w2 * x2 > theta) * 1
