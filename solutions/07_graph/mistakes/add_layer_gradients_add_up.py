"""
question = "add_layer"
en = "Gradients of earlier steps are kept and added to the new one. Each call of backward starts anew."
ko = "이전 단계의 기울기를 남겨 두었다가 새 기울기에 더하고 있습니다. backward는 호출할 때마다 새로 계산해야 합니다."
"""


class AddLayer:
    def __init__(self):
        self.gradient = 0

    def backward(self, dout):
        self.gradient = self.gradient + dout
        return self.gradient, self.gradient
