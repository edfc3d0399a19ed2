"""
question = "col2im"
en = "It puts the windows next to one another. They were taken a stride apart and have to go back there."
ko = "윈도우를 바로 옆 칸에 붙여서 되돌렸습니다. 스트라이드만큼 떨어진 원래 자리로 돌아가야 합니다."
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
            img[:, :, y : y + out_h, x : x + out_w] += col[:, :, y, x, :, :]
    return img[:, :, pad : pad + H, pad : pad + W]
