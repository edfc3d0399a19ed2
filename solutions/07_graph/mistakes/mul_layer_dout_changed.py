"""
question = "mul_layer"
en = "Both gradients are right, but the second one is computed inside the caller's dout, which has other numbers afterwards."
ko = "두 기울기는 맞지만 두 번째 기울기를 전달받은 dout 배열 안에서 계산하므로, 호출한 쪽의 dout까지 바뀝니다."
"""


class MulLayer:
    def backward(self, dout):
        dx = dout * self.y
        dout *= self.x
        return dx, dout
