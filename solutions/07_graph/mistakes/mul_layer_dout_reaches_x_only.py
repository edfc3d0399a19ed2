"""
question = "mul_layer"
en = "The gradient from above goes into dx, but dy is left without it. The chain rule holds for both inputs."
ko = "위에서 온 기울기를 dx에는 곱했지만 dy에는 빠뜨렸습니다. 연쇄법칙은 두 입력 모두에 적용됩니다."
"""


class MulLayer:
    def backward(self, dout):
        dx = dout * self.y
        dy = 1 * self.x
        return dx, dy
