# Daria Ivanova
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    size = input_size + 2 * pad - filter_size
    assert size >= 0
    return size // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_data.shape
    out_h = conv_output_size(h, filter_h, stride, pad)
    out_w = conv_output_size(w, filter_w, stride, pad)
    img = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    # row and column of each window's first cell, then offsets inside of the window
    rows = np.arange(out_h)[:, None, None, None] * stride + np.arange(filter_h)[:, None]
    cols = np.arange(out_w)[:, None, None] * stride + np.arange(filter_w)
    windows = img[:, :, rows, cols]  # n, c, out_h, out_w, filter_h, filter_w
    return windows.transpose(0, 2, 3, 1, 4, 5).reshape(n * out_h * out_w, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_shape
    out_h = conv_output_size(h, filter_h, stride, pad)
    out_w = conv_output_size(w, filter_w, stride, pad)
    windows = col.reshape(n, out_h, out_w, c, filter_h, filter_w).transpose(0, 3, 1, 2, 4, 5)
    img = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    for u in range(filter_h):
        for v in range(filter_w):
            img[:, :, u:u + out_h * stride:stride, v:v + out_w * stride:stride] += windows[..., u, v]
    return img[:, :, pad:h + pad, pad:w + pad]
