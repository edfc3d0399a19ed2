"""
question = "loss"
en = "Softmax is taken here and again inside the last layer. Twice squeezed, all classes look nearly alike."
ko = "소프트맥스를 여기서 한 번, 마지막 계층에서 또 한 번 합니다. 두 번 거치면 모든 클래스가 거의 같아집니다."
"""

from functions import softmax


class SimpleConvNet:
    def loss(self, x, t):
        return self.last_layer.forward(softmax(self.predict(x)), t)
