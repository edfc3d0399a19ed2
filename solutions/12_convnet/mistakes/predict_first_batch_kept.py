"""
question = "predict"
en = "The first batch's scores are kept and handed out for every later batch as well."
ko = "첫 배치의 점수를 저장해 두고 그다음 배치에도 그대로 돌려줍니다."
"""


class SimpleConvNet:
    def predict(self, x):
        if not hasattr(self, "scores"):
            for layer in self.layers.values():
                x = layer.forward(x)
            self.scores = x
        return self.scores
