"""
question = "mul_layer"
en = "The method is called backword, so nobody who asks for backward finds it. The second half of the name is written with an a."
ko = "메서드 이름이 backword로 되어 있어서 backward를 호출하면 찾지 못합니다. o가 아니라 a입니다."
"""


def MulLayer():
    class MulLayer:
        def __init__(self):
            self.x = None
            self.y = None

        def forward(self, x, y):
            self.x = x
            self.y = y
            return x * y

        def backword(self, dout):
            return dout * self.y, dout * self.x

    return MulLayer()
