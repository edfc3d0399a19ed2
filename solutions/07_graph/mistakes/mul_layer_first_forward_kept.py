"""
question = "mul_layer"
en = "The inputs are remembered in the first forward only, so from the second step on the gradients belong to old numbers."
ko = "입력을 첫 번째 순전파에서만 기억하기 때문에, 두 번째부터는 예전 값으로 기울기를 계산합니다."
"""


class MulLayer:
    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y
