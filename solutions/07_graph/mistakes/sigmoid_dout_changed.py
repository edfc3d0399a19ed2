"""
question = "sigmoid"
en = "backward multiplies inside the dout that it is given. Whoever else holds that array finds other numbers in it."
ko = "역전파가 넘겨받은 dout 안에서 곱합니다. 그 배열을 함께 쓰는 다른 쪽에서는 값이 바뀌어 있습니다."
"""


class Sigmoid:
    def backward(self, dout):
        dout *= (1.0 - self.out) * self.out
        return dout
