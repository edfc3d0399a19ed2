"""
question = "predict"
en = "It shifts and scales the batch first, so what one image scores depends on the images beside it."
ko = "먼저 배치 전체를 평균과 표준편차로 정규화합니다. 그러면 한 이미지의 점수가 같은 배치의 다른 이미지에 따라 달라집니다."
"""

import numpy as np


class SimpleConvNet:
    def predict(self, x):
        x = (x - np.mean(x)) / np.std(x)
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
