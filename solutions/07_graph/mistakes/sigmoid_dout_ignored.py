"""
question = "sigmoid"
en = "The slope is right, but it is returned alone: what arrives from above has no influence on dx."
ko = "미분은 맞게 구했지만 그것만 돌려주고 있습니다. 위에서 온 기울기가 dx에 전혀 반영되지 않습니다."
"""


class Sigmoid:
    def backward(self, dout):
        return (1.0 - self.out) * self.out
