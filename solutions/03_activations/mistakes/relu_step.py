"""
question = "relu"
en = "It answers whether a number is positive, 0 or 1. That is the step of the perceptron; a ReLU hands the number itself on."
ko = "양수인지 아닌지만 0과 1로 답합니다. 그것은 퍼셉트론의 계단 함수이고, ReLU는 양수 그 자체를 내보냅니다."
"""


def relu(x):
    return (x > 0).astype(float)
