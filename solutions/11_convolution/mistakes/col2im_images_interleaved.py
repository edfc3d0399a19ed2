"""
question = "col2im"
en = "It takes the rows as alternating between the images. All windows of the first image come first."
ko = "행마다 이미지가 번갈아 나온다고 보았습니다. 첫 번째 이미지의 윈도우가 모두 먼저 나옵니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(out_h, out_w, N, C, filter_h, filter_w).transpose(2, 3, 4, 5, 0, 1)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
