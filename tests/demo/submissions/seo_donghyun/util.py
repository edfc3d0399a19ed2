import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_data.shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    x = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), "constant")

    col = np.empty((n, c, filter_h, filter_w, oh, ow))
    for i in range(filter_h):
        for j in range(filter_w):
            col[:, :, i, j] = x[:, :, i:i + oh * stride:stride, j:j + ow * stride:stride]

    col = np.rollaxis(col, 4, 1)
    col = np.rollaxis(col, 5, 2)
    return col.reshape(n * oh * ow, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    col = col.reshape(n, oh, ow, c, filter_h, filter_w)

    x = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    for i in range(filter_h):
        for j in range(filter_w):
            x[:, :, i:i + oh * stride:stride, j:j + ow * stride:stride] += np.moveaxis(col[..., i, j], 3, 1)
    return x[:, :, pad:pad + h, pad:pad + w]
