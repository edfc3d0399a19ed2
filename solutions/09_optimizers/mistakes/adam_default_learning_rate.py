"""
question = "adam"
en = "Adam() walks with the learning rate 0.01 of the other optimizers; its own default is 0.001."
ko = "학습률을 주지 않았을 때 다른 옵티마이저처럼 0.01을 사용합니다. Adam의 기본값은 0.001입니다."
"""


class Adam:
    def __init__(self, lr=0.01, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0
        self.m = None
        self.v = None
