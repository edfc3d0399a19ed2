"""
question = "two_layer_net.predict"
en = "Probabilities come back instead of scores. The last layer has a softmax of its own, and would apply it to them again."
ko = "점수가 아니라 확률을 돌려줍니다. 마지막 계층에도 소프트맥스가 있어서 두 번 적용하게 됩니다."
"""

from functions import softmax


class TwoLayerNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return softmax(x)
