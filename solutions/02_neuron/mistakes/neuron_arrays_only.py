"""
question = "neuron"
en = "The @ operator does not take plain numbers, so a neuron with one input raises an error. There is a NumPy function that takes both."
ko = "@ 연산자는 숫자 하나짜리에는 쓸 수 없어서 입력이 하나인 뉴런에서 오류가 납니다. 숫자와 배열을 모두 받는 NumPy 함수가 있습니다."
"""


def neuron(x, w, b):
    return sigmoid(w @ x + b)
