"""
question = "col2im"
note = "np.add.at with index arrays"
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    n, i, j, c, u, v = np.indices((N, out_h, out_w, C, filter_h, filter_w)).reshape(6, -1)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    np.add.at(img, (n, c, stride * i + u, stride * j + v), np.ravel(col))
    return img[..., pad : pad + H, pad : pad + W]
