"""
question = "col2im"
note = "as chapter 7 does it, on a canvas that is stride - 1 cells too large, so that no slice runs over its edge"
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    images, channels, height, width = input_shape
    down = 1 + (height + 2 * pad - filter_h) // stride
    across = 1 + (width + 2 * pad - filter_w) // stride
    seen = col.reshape(images, down, across, channels, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    spare = 2 * pad + stride - 1
    canvas = np.zeros((images, channels, height + spare, width + spare))
    for row in range(filter_h):
        rows = slice(row, row + down * stride, stride)
        for column in range(filter_w):
            columns = slice(column, column + across * stride, stride)
            canvas[:, :, rows, columns] += seen[:, :, row, column]
    return canvas[:, :, pad : pad + height, pad : pad + width]
