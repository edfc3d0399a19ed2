"""
question = "col2im"
en = "The argument pad is never used, so the rows of a padded image do not fit."
ko = "pad 인수를 사용하지 않아서, 패딩한 이미지에서 온 행들이 맞지 않습니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride)
    out_w = conv_output_size(W, filter_w, stride)
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((N, C, H, W))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
    return img
