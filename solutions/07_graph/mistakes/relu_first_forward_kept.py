"""
question = "relu"
en = "The gates are worked out in the first forward only. Later batches are sent back through the gates of that old one."
ko = "게이트를 첫 번째 순전파에서만 정합니다. 그다음 배치의 기울기도 예전 배치의 게이트를 지나게 됩니다."
"""


class Relu:
    def forward(self, x):
        if self.mask is None:
            self.mask = x <= 0
        out = x.copy()
        out[x <= 0] = 0
        return out
