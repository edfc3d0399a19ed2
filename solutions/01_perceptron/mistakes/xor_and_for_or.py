"""
question = "xor"
en = "It is never on. The two halves contradict each other, as when the one wants both inputs on and the other forbids just that."
ko = "어떤 입력에서도 켜지지 않습니다. 두 중간 게이트가 서로 모순됩니다. 한쪽은 둘 다 켜지기를 바라고 다른 쪽은 그것을 막는 경우가 그렇습니다."
"""


def XOR(x1, x2):
    return AND(NAND(x1, x2), AND(x1, x2))
