"""
question = "im2col"
note = "stride tricks: a view with six axes and no copy until the reshape"
"""

import numpy as np


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    N, C, H, W = img.shape
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1
    n, c, h, w = img.strides
    view = np.lib.stride_tricks.as_strided(
        img, (N, out_h, out_w, C, filter_h, filter_w), (n, h * stride, w * stride, c, h, w)
    )
    return view.reshape(N * out_h * out_w, -1)
