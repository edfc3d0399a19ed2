"""
question = "im2col"
en = "It reshapes without bringing the axes into order first. The shape is right, but cells of different windows stand in one row."
ko = "축의 순서를 바꾸지 않고 바로 reshape했습니다. 형상은 맞지만 서로 다른 윈도우의 칸들이 한 행에 섞입니다."
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
    return col.reshape(N * out_h * out_w, C * filter_h * filter_w)
