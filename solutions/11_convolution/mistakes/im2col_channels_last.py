"""
question = "im2col"
en = "The channels of a cell stand side by side. A row should hold the whole window of the first channel, then that of the next."
ko = "한 칸의 채널 값들이 나란히 놓입니다. 첫 채널의 윈도우 전체가 먼저 오고, 그다음 채널이 이어져야 합니다."
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
    return col.transpose(0, 4, 5, 2, 3, 1).reshape(N * out_h * out_w, C * filter_h * filter_w)
