"""
question = "sigmoid"
en = "One factor of the slope is missing: at x = 0 the curve has the slope 1/4, and here it comes out as 1/2."
ko = "미분에서 인수 하나가 빠졌습니다. x = 0에서 미분은 1/4이어야 하는데 1/2이 나옵니다."
"""


class Sigmoid:
    def backward(self, dout):
        return dout * (1.0 - self.out)
