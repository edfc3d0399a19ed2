"""
question = "adam"
en = "Adam() averages the squares with beta2 = 0.99; when none is given, it should be 0.999."
ko = "beta2를 주지 않았을 때 0.99를 사용합니다. 기본값은 0.999여야 합니다."
"""


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.99):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0
        self.m = None
        self.v = None
