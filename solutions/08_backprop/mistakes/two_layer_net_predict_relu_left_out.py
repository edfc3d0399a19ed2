"""
question = "two_layer_net.predict"
en = "The batch goes from one Affine layer straight into the other. Two of them in a row are no more than one."
ko = "배치가 Affine에서 곧바로 다음 Affine으로 들어갑니다. Affine 둘을 그냥 이으면 하나와 다를 것이 없습니다."
"""


class TwoLayerNet:
    def predict(self, x):
        x = self.layers["Affine1"].forward(x)
        return self.layers["Affine2"].forward(x)
