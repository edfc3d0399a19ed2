"""
question = "mul_layer"
en = "The same input is remembered under both names, so one of the two gradients is right and the other one is its twin."
ko = "두 이름에 같은 입력을 저장했습니다. 그래서 한쪽 기울기만 맞고 다른 쪽도 그와 같은 값이 됩니다."
"""


class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = x
        return x * y
