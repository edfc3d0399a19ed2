"""
question = "im2col"
en = "The argument pad is never used, so the windows over the edge are missing."
ko = "pad 인수를 사용하지 않아서 가장자리에 걸치는 윈도우가 빠져 있습니다."
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride)
    out_w = conv_output_size(W, filter_w, stride)
    img = input_data
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_end:stride, x:x_end:stride]
    return col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, C * filter_h * filter_w)
