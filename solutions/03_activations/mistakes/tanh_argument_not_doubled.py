"""
question = "tanh"
en = "A sigmoid stretched to twice its height and moved down is nearly it, but it rises half as steeply: the x inside has to be doubled, too."
ko = "시그모이드를 두 배로 늘여 아래로 내린 것까지는 좋지만, 절반만큼만 가파릅니다. 안에 들어가는 x도 두 배로 해야 합니다."
"""


def tanh(x):
    return 2 * sigmoid(x) - 1
