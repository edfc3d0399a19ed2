"""
question = "momentum"
en = "Momentum() keeps 99 percent of its velocity; when no momentum is given, it should be 0.9."
ko = "momentum을 주지 않았을 때 0.99를 사용합니다. 기본값은 0.9여야 합니다."
"""


class Momentum:
    def __init__(self, lr=0.01, momentum=0.99):
        self.lr = lr
        self.momentum = momentum
        self.v = None
