"""
question = "col2im"
en = "It takes the windows as going downwards first. im2col went along the top row of positions first."
ko = "윈도우가 세로 방향으로 먼저 나열되어 있다고 보고 되돌렸습니다. im2col은 가로 방향으로 먼저 나열합니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_w, out_h, C, filter_h, filter_w).transpose(0, 3, 4, 5, 2, 1)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
