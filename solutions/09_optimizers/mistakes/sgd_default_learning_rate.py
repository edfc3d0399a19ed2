"""
question = "sgd"
en = "SGD() walks with the learning rate 0.1; when none is given, it should be 0.01."
ko = "학습률을 주지 않았을 때 SGD()가 0.1을 사용합니다. 기본값은 0.01이어야 합니다."
"""


class SGD:
    def __init__(self, lr=0.1):
        self.lr = lr
