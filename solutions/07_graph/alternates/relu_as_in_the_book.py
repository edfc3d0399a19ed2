"""
question = "relu"
note = "as chapter 5 does it: dout itself is changed, so the bonus is not for it"
"""


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        result = x.copy()
        result[self.mask] = 0
        return result

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
