"""
question = "dropout"
en = "The mask is drawn in the first call and used for ever. So the network is just smaller, and always the same one."
ko = "마스크를 첫 호출에서 한 번만 뽑아 계속 씁니다. 그러면 늘 똑같은, 더 작은 신경망일 뿐입니다."
"""

import numpy as np


class Dropout:
    mask = None

    def forward(self, x, train_flg=True):
        if not train_flg:
            return x * (1.0 - self.dropout_ratio)
        if self.mask is None or self.mask.shape != x.shape:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
        return x * self.mask
