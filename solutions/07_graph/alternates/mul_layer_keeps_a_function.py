"""
question = "mul_layer"
note = "forward leaves a function for the way back; its answer is a list"
"""


class MulLayer:
    def __init__(self):
        self.back = None

    def forward(self, x, y):
        self.back = lambda dout: [y * dout, x * dout]
        return y * x

    def backward(self, dout):
        return self.back(dout)
