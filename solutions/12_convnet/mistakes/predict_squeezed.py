"""
question = "predict"
en = "For a single image the axis of the batch gets lost. A batch of one is still a batch."
ko = "이미지가 한 장이면 배치 축이 사라집니다. 한 장짜리 배치도 배치입니다."
"""

import numpy as np


class SimpleConvNet:
    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return np.squeeze(x)
