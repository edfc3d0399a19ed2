"""
question = "col2im"
note = "no canvas: drops what falls on the padding cell by cell"
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = (H + 2 * pad - filter_h) // stride + 1
    out_w = (W + 2 * pad - filter_w) // stride + 1
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w)
    img = np.zeros(input_shape, dtype=col.dtype)
    for i in range(out_h):
        for j in range(out_w):
            for u in range(filter_h):
                for v in range(filter_w):
                    y, x = i * stride + u - pad, j * stride + v - pad
                    if 0 <= y < H and 0 <= x < W:
                        img[:, :, y, x] = img[:, :, y, x] + col[:, i, j, :, u, v]
    return img
