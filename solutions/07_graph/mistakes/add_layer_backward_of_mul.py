"""
question = "add_layer"
en = "Its backward is that of a multiplication. How much a sum grows does not depend on how large its parts are."
ko = "역전파가 곱셈 노드의 것입니다. 합이 얼마나 느는지는 더하는 수의 크기와 상관이 없습니다."
"""


class AddLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
