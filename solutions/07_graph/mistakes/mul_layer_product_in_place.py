"""
question = "mul_layer"
en = "With arrays, the product is written into x itself: the caller's x is gone, and so is the x that backward needed."
ko = "입력이 배열이면 곱한 결과를 x 안에 그대로 써 버립니다. 호출한 쪽의 x도, 역전파에 필요한 x도 사라집니다."
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        x *= y
        return x
