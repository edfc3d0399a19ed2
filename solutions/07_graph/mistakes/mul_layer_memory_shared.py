"""
question = "mul_layer"
en = "What forward remembers is stored in the class and not in the object, so several layers overwrite each other's inputs."
ko = "순전파의 입력을 객체가 아니라 클래스에 저장해서, 계층이 여러 개면 서로의 값을 덮어씁니다."
"""


class MulLayer:
    def forward(self, x, y):
        MulLayer.x = x
        MulLayer.y = y
        return x * y

    def backward(self, dout):
        return dout * MulLayer.y, dout * MulLayer.x
