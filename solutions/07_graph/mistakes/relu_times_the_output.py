"""
question = "relu"
en = "It multiplies by the output instead of the slope. Where a gate is open, the slope is 1, however large the output is."
ko = "기울기가 아니라 출력값을 곱하고 있습니다. 게이트가 열린 곳에서는 출력이 아무리 커도 미분이 1입니다."
"""


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        self.out = x.copy()
        self.out[self.mask] = 0
        return self.out

    def backward(self, dout):
        return dout * self.out
