"""
question = "im2col"
note = "loops over positions instead of filter cells"
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = int(conv_output_size(H, filter_h, stride, pad))
    out_w = int(conv_output_size(W, filter_w, stride, pad))
    img = np.pad(input_data, ((0,), (0,), (pad,), (pad,)), mode="constant", constant_values=0.0)
    col = np.empty((N, out_h * out_w, C * filter_h * filter_w))
    for k in range(out_h * out_w):
        y, x = k // out_w * stride, k % out_w * stride
        col[:, k] = img[:, :, y : y + filter_h, x : x + filter_w].reshape(N, -1)
    return np.concatenate(list(col))
