"""
question = "loss"
en = "The sign is turned round: the better the network gets, the larger this number becomes."
ko = "부호가 반대입니다. 신경망이 좋아질수록 이 값이 커집니다."
"""


class SimpleConvNet:
    def loss(self, x, t):
        return -self.last_layer.forward(self.predict(x), t)
