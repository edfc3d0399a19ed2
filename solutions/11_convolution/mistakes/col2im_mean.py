"""
question = "col2im"
en = "It divides each cell by the number of its windows, to get the image back. A gradient needs the sum."
ko = "원래 이미지를 되찾으려고 겹친 횟수로 나누었습니다. 기울기를 되돌릴 때는 평균이 아니라 합이 필요합니다."
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    count = np.zeros_like(img)
    for y in range(filter_h):
        y_end = y + stride * out_h
        for x in range(filter_w):
            x_end = x + stride * out_w
            img[:, :, y:y_end:stride, x:x_end:stride] += col[:, :, y, x, :, :]
            count[:, :, y:y_end:stride, x:x_end:stride] += 1
    img = img / np.maximum(count, 1)
    return img[:, :, pad : pad + H, pad : pad + W]
