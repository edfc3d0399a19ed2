"""
question = "two_layer_net.predict"
en = "Each layer is given the original x. What one returns should go into the next."
ko = "모든 계층에 처음의 x가 들어갑니다. 한 계층의 출력은 다음 계층의 입력이 되어야 합니다."
"""


class TwoLayerNet:
    def predict(self, x):
        for layer in self.layers.values():
            out = layer.forward(x)
        return out
