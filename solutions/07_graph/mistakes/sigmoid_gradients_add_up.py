"""
question = "sigmoid"
en = "Gradients of earlier steps are still in it: every backward should stand for its own step alone."
ko = "이전 단계의 기울기가 계속 더해집니다. backward는 매번 그 단계의 기울기만 돌려주어야 합니다."
"""


class Sigmoid:
    def __init__(self):
        self.out = None
        self.dx = 0

    def backward(self, dout):
        self.dx = self.dx + dout * (1.0 - self.out) * self.out
        return self.dx
