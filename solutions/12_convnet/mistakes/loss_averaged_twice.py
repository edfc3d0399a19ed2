"""
question = "loss"
en = "It divides by the number of images, although the last layer has done so already."
ko = "마지막 계층이 이미 이미지 수로 나누었는데 한 번 더 나눕니다."
"""


class SimpleConvNet:
    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t) / x.shape[0]
