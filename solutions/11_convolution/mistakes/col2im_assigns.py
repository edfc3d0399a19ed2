"""
question = "col2im"
en = "It puts values into the cells instead of adding them, so where windows overlap only the last one counts."
ko = "값을 더하지 않고 덮어썼습니다. 윈도우가 겹치는 칸에는 마지막 값만 남습니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] = col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
