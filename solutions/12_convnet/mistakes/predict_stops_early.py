"""
question = "predict"
en = "One layer too few: what comes back are the hidden numbers, not one score per class."
ko = "계층을 하나 덜 지났습니다. 돌려준 것은 클래스별 점수가 아니라 은닉층의 값입니다."
"""


class SimpleConvNet:
    def predict(self, x):
        for layer in list(self.layers.values())[:-1]:
            x = layer.forward(x)
        return x
