import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    rest = (input_size + 2 * pad - filter_size) % stride
    if rest != 0:
        raise ValueError("stride does not fit, rest = %d" % rest)
    return (input_size + 2 * pad - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    p = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    v = sliding_window_view(p, (filter_h, filter_w), axis=(2, 3))[:, :, ::stride, ::stride]  # N C OH OW FH FW
    v = v.transpose(0, 2, 3, 1, 4, 5)
    return v.reshape(v.shape[0] * v.shape[1] * v.shape[2], -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    col = col.reshape(n, oh, ow, c, filter_h, filter_w)
    p = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    for i in range(oh):
        for j in range(ow):
            p[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w] += col[:, i, j]
    return p[:, :, pad:h + pad, pad:w + pad]
