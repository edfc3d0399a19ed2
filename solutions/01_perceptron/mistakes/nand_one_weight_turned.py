"""
question = "nand"
en = "It is off where x1 alone is on, and on where both are. So x1 pulls the sum down but x2 lifts it up again; the two inputs should pull in the same direction."
ko = "x1만 켜졌을 때 꺼지고 둘 다 켜졌을 때는 켜집니다. x1은 합을 끌어내리는데 x2가 다시 올리고 있습니다. 두 입력은 같은 방향으로 작용해야 합니다."
"""


def NAND(x1, x2):
    w1, w2, b = -0.5, 0.5, 0.2
    return (w1 * x1 + w2 * x2 + b > 0) * 1
