"""
question = "two_layer_net.predict"
en = "The return stands inside the loop, so the walk is over after the first layer."
ko = "return이 반복문 안에 있어서 첫 번째 계층에서 끝나 버립니다."
"""


class TwoLayerNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
            return x
