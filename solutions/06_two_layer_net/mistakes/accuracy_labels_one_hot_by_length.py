"""
question = "accuracy.labels"
en = "One-hot rows are told from labels by how long the array is. With as many examples as classes, labels are then taken for one-hot rows."
ko = "배열의 길이를 보고 원-핫과 레이블을 구별했습니다. 데이터 수와 클래스 수가 같으면 레이블을 원-핫으로 잘못 봅니다."
"""

import numpy as np


class TwoLayerNet:
    def accuracy(self, x, t):
        y = self.predict(x)
        if len(t) == y.shape[1] or np.ndim(t) == 2:
            t = np.argmax(t, axis=-1)
        return np.mean(np.argmax(y, axis=1) == t)
