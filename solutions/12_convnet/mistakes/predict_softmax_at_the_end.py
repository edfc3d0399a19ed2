"""
question = "predict"
en = "The scores have been made into probabilities. Softmax belongs to the loss, which takes it anyway."
ko = "점수를 확률로 바꾸어 돌려줍니다. 소프트맥스는 손실을 구할 때 하는 것이고, 그때 어차피 한 번 합니다."
"""

from functions import softmax


class SimpleConvNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return softmax(x)
