"""
question = "or"
en = "It fires for x1 alone, but x2 takes that away again. Both inputs should help; look at the sign of the second weight."
ko = "x1만 켜졌을 때만 1이 나오고 x2가 켜지면 다시 꺼집니다. 두 입력이 모두 도움이 되어야 합니다. 두 번째 가중치의 부호를 살펴보세요."
"""


def OR(x1, x2):
    w1, w2, b = 0.5, -0.5, -0.2
    return (w1 * x1 + w2 * x2 + b > 0) * 1
