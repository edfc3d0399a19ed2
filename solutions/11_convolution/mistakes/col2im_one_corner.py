"""
question = "col2im"
en = "Only the first cell of each window is put back. Every cell of a window has a value to bring home."
ko = "각 윈도우의 첫 칸만 되돌렸습니다. 윈도우의 모든 칸이 제자리로 돌아가야 합니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(1):
        y_end = y + stride * out_h
        for x in range(1):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
