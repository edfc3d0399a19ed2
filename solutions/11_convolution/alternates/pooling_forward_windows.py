"""
question = "pooling.forward"
note = "NumPy's own windows, with an explicit frame of minus infinity"
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


class Pooling:
    def forward(self, x):
        s, p = self.stride, self.pad
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)), constant_values=-np.inf)
        windows = sliding_window_view(padded, (self.pool_h, self.pool_w), axis=(2, 3))[:, :, ::s, ::s]
        flat = windows.reshape(*windows.shape[:4], -1)
        self.x = x
        self.arg_max = flat.argmax(axis=-1).transpose(0, 2, 3, 1).ravel()
        return flat.max(axis=-1)
