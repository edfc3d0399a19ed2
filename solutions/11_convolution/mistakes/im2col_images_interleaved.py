"""
question = "im2col"
en = "The same position of all images comes first. All windows of the first image should come first."
ko = "같은 위치의 윈도우를 이미지마다 번갈아 놓았습니다. 첫 번째 이미지의 모든 윈도우가 먼저 와야 합니다."
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            col[:, :, y, x, :, :] = img[:, :, y:y_end:stride, x:x_end:stride]
    return col.transpose(4, 5, 0, 1, 2, 3).reshape(N * out_h * out_w, C * filter_h * filter_w)
