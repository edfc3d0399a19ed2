"""
question = "accuracy"
en = "The number is right, but all images go through the network in one go. With ten thousand of them im2col may fill the memory."
ko = "값은 맞지만 이미지를 한꺼번에 신경망에 넣습니다. 만 장쯤 되면 im2col이 메모리를 다 쓸 수 있습니다."
"""

import numpy as np


class SimpleConvNet:
    def accuracy(self, x, t, batch_size=100):
        labels = np.argmax(t, axis=1) if t.ndim == 2 else t
        return np.mean(np.argmax(self.predict(x), axis=1) == labels)
