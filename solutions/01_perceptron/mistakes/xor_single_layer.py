"""
question = "xor"
en = "When both inputs are on it should fall silent, but it answers like OR. One weighted sum cannot do that: what lifts it with the first input lifts it further with the second. A second layer is needed."
ko = "두 입력이 모두 켜지면 꺼져야 하는데 OR처럼 답합니다. 가중합 하나로는 불가능합니다. 첫 입력이 합을 올린다면 둘째 입력도 더 올리기 때문입니다. 층이 하나 더 필요합니다."
"""


def XOR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    return (w1 * x1 + w2 * x2 + b > 0) * 1
