"""
question = "im2col"
en = "The number of windows minds the stride, but the cells are picked next to one another. The windows have to stand a stride apart."
ko = "윈도우 개수에는 스트라이드를 반영했지만 칸은 바로 옆 칸을 골랐습니다. 윈도우끼리는 스트라이드만큼 떨어져 있어야 합니다."
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
            col[:, :, y, x, :, :] = img[:, :, y : y + out_h, x : x + out_w]
    return col.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, C * filter_h * filter_w)
