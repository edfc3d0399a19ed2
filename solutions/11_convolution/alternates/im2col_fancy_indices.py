"""
question = "im2col"
note = "index arrays for channel, row and column"
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    c, u, v = (a.ravel() for a in np.indices((C, filter_h, filter_w)))
    i, j = (a.ravel() for a in np.indices((out_h, out_w)))
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    windows = img[:, c[None, :], stride * i[:, None] + u[None, :], stride * j[:, None] + v[None, :]]
    return windows.reshape(N * out_h * out_w, C * filter_h * filter_w)
