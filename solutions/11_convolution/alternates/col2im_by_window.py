"""
question = "col2im"
note = "one window after the other"
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    padded_h, padded_w = H + 2 * pad, W + 2 * pad
    img = np.zeros((N, C, padded_h, padded_w))
    rows = iter(col)
    for n in range(N):
        for top in range(0, padded_h - filter_h + 1, stride):
            for left in range(0, padded_w - filter_w + 1, stride):
                window = next(rows).reshape(C, filter_h, filter_w)
                img[n, :, top : top + filter_h, left : left + filter_w] += window
    return img[:, :, pad : padded_h - pad, pad : padded_w - pad].copy()
