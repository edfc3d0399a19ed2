"""
question = "and"
en = "The weighted sum itself comes back. The last stage is missing: the perceptron looks at that sum and says 0 or 1."
ko = "가중합을 그대로 돌려주고 있습니다. 그 합을 보고 0이나 1을 정하는 마지막 단계가 빠졌습니다."
"""


def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    return w1 * x1 + w2 * x2 - theta
