"""
question = "neuron"
en = "float() takes a single number, so a neuron with several inputs raises an error. Several products have to be added up."
ko = "float()는 숫자 하나만 받기 때문에 입력이 여러 개인 뉴런에서 오류가 납니다. 여러 개의 곱을 더해야 합니다."
"""


def neuron(x, w, b):
    return sigmoid(float(w) * float(x) + b)
