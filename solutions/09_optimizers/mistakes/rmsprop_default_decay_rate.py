"""
question = "rmsprop"
en = "RMSprop() keeps 90 percent of its average; when no decay_rate is given, it should be 0.99."
ko = "decay_rate를 주지 않았을 때 0.9를 사용합니다. 기본값은 0.99여야 합니다."
"""


class RMSprop:
    def __init__(self, lr=0.01, decay_rate=0.9):
        self.lr = lr
        self.decay_rate = decay_rate
        self.h = None
