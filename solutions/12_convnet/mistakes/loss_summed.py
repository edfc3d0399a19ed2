"""
question = "loss"
en = "The losses of the images are added up, so a larger batch looks worse. It should be their mean."
ko = "이미지들의 손실을 더하기만 해서 배치가 클수록 손실이 커집니다. 평균이어야 합니다."
"""


class SimpleConvNet:
    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t) * len(x)
