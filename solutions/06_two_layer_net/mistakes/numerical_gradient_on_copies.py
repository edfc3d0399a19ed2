"""
question = "numerical_gradient"
en = "All slopes are 0: a copy of each parameter is moved, and the loss never sees that, since it reads the network's own arrays."
ko = "기울기가 모두 0입니다. 매개변수의 복사본을 움직였는데, 손실은 신경망이 가진 배열을 읽으므로 변화를 보지 못합니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda W: self.loss(x, t), value.copy()) for key, value in self.params.items()}
