"""
question = "or"
en = "No input can switch it on. If the weights are negative, as NAND has them, each input that comes on takes the sum still further down; here inputs should lift it."
ko = "어떤 입력으로도 켜지지 않습니다. NAND처럼 가중치가 음수이면 입력이 켜질수록 합이 더 내려갑니다. OR에서는 입력이 합을 올려야 합니다."
"""


def OR(x1, x2):
    w1, w2, b = -0.5, -0.5, -0.2
    return (w1 * x1 + w2 * x2 + b > 0) * 1
