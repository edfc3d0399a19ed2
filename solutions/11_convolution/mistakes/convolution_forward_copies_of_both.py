"""
question = "convolution.forward"
en = "Filters and biases are copied in __init__. What an optimizer changes later is never seen."
ko = "필터와 편향을 __init__에서 복사해 두었습니다. 이후 옵티마이저가 바꾼 값이 전혀 반영되지 않습니다."
"""


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W.copy()
        self.b = b.copy()
        self.stride = stride
        self.pad = pad
        self.x = None
        self.col = None
        self.col_W = None
        self.dW = None
        self.db = None
