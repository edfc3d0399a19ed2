"""
question = "relu"
en = "It picks the positive numbers out and drops the others, so the array shrinks. Each element keeps its place."
ko = "양수만 골라내고 나머지를 버려서 배열이 짧아집니다. 원소는 저마다 제자리를 지켜야 합니다."
"""


def relu(x):
    return x[x > 0]
