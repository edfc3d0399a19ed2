"""
question = "loss"
en = "The predictions are probabilities already, and go through the softmax once more. That makes them all nearly equal."
ko = "예측은 이미 확률인데 소프트맥스를 한 번 더 거칩니다. 그러면 확률이 모두 비슷비슷해집니다."
"""


class TwoLayerNet:
    def loss(self, x, t):
        return cross_entropy_error(softmax(self.predict(x)), t)
