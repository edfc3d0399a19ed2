"""
question = "im2col"
note = "one window after the other, ravelled and collected in a list"
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    img[:, :, pad : H + pad, pad : W + pad] = input_data
    rows = []
    for image in img:
        for top in range(0, H + 2 * pad - filter_h + 1, stride):
            for left in range(0, W + 2 * pad - filter_w + 1, stride):
                rows.append(image[:, top : top + filter_h, left : left + filter_w].ravel())
    return np.array(rows)
