"""
question = "col2im"
note = "numbers the cells with im2col's own loop and counts with weights"
"""

import numpy as np


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    shape = (N, C, H + 2 * pad, W + 2 * pad)
    cells = np.arange(np.prod(shape)).reshape(shape)
    places = [
        image[:, y : y + filter_h, x : x + filter_w].ravel()
        for image in cells
        for y in range(0, shape[2] - filter_h + 1, stride)
        for x in range(0, shape[3] - filter_w + 1, stride)
    ]
    total = np.bincount(np.concatenate(places), weights=np.ravel(col), minlength=cells.size)
    return total.reshape(shape)[:, :, pad : pad + H, pad : pad + W]
