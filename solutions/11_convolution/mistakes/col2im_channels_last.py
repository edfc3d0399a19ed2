"""
question = "col2im"
en = "It takes the channels of a cell as standing side by side. A row holds the whole window of the first channel, then the next."
ko = "한 칸의 채널 값들이 나란히 있다고 보았습니다. 한 행에는 첫 채널의 윈도우 전체가 먼저 들어 있습니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_h, out_w, filter_h, filter_w, C).transpose(0, 5, 3, 4, 1, 2)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
