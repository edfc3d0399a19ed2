"""
question = "predict"
en = "The images are scaled down once more. That is done when data are loaded; here they come as they are meant."
ko = "이미지를 255로 한 번 더 나눕니다. 그것은 데이터를 불러올 때 하는 일이고, 여기서는 받은 값을 그대로 씁니다."
"""


class SimpleConvNet:
    def predict(self, x):
        x = x / 255
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
