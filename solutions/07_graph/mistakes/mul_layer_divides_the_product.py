"""
question = "mul_layer"
en = "It gets the other factor back by dividing the product by one's own. Where an input is 0 that is 0/0: keep the inputs instead."
ko = "곱을 자기 값으로 나누어 상대방의 값을 되찾고 있습니다. 입력이 0이면 0/0이 되므로, 나누지 말고 입력을 기억해 두세요."
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y
        return self.out

    def backward(self, dout):
        return dout * self.out / self.x, dout * self.out / self.y
