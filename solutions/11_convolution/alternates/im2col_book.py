"""
question = "im2col"
note = "as chapter 7 does it: a strided slice for each cell of the filter, six axes, then one transpose; sizes rounded down"
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    images, channels, height, width = input_data.shape
    down = 1 + (height + 2 * pad - filter_h) // stride
    across = 1 + (width + 2 * pad - filter_w) // stride
    padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="constant")
    seen = np.zeros((images, channels, filter_h, filter_w, down, across))
    for row in range(filter_h):
        rows = slice(row, row + down * stride, stride)
        for column in range(filter_w):
            columns = slice(column, column + across * stride, stride)
            seen[:, :, row, column] = padded[:, :, rows, columns]
    return seen.transpose(0, 4, 5, 1, 2, 3).reshape(images * down * across, -1)
