"""
question = "predict"
en = "It returns from inside the loop, so the first layer is the only one that ever runs."
ko = "반복문 안에서 return을 해서 첫 번째 계층만 실행되고 끝납니다."
"""


class SimpleConvNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
            return x
