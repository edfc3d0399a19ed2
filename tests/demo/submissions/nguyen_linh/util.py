# Nguyen Thi Linh, exchange student
import numpy as np
from numpy.lib.stride_tricks import as_strided

DEBUG = False


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    """OH = (H + 2P - FH) / S + 1, rounded down"""
    return int(np.floor((input_size + 2 * pad - filter_size) / stride)) + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    """A window is only another way to walk through memory: give the padded image six strides instead of four."""
    N, C, H, W = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)

    big = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    big[:, :, pad:H + pad, pad:W + pad] = input_data

    sn, sc, sh, sw = big.strides
    view = as_strided(
        big,
        shape=(N, OH, OW, C, filter_h, filter_w),
        strides=(sn, sh * stride, sw * stride, sc, sh, sw),
        writeable=False,
    )
    if DEBUG:
        print("view", view.shape, view.strides)
    return view.reshape(N * OH * OW, C * filter_h * filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """bincount adds up everything that has the same cell number (im2col of the cell numbers says which)."""
    N, C, H, W = input_shape
    big_shape = (N, C, H + 2 * pad, W + 2 * pad)
    numbers = np.arange(np.prod(big_shape)).reshape(big_shape)
    numbers = im2col(numbers, filter_h, filter_w, stride).astype(int)
    assert numbers.shape == col.shape, (numbers.shape, col.shape)

    total = np.bincount(numbers.ravel(), weights=col.ravel(), minlength=int(np.prod(big_shape)))
    return total.reshape(big_shape)[:, :, pad:H + pad, pad:W + pad]
