"""Giulia Rossi, 11_convolution"""
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return 1 + (input_size + 2 * pad - filter_size) // stride


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, W, H = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    x = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    col = np.zeros((N, OH, OW, C, filter_h, filter_w))
    for i in range(OH):
        for j in range(OW):
            col[:, i, j] = x[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w]
    return col.reshape(N * OH * OW, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, OH, OW, C, filter_h, filter_w)
    x = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for i in range(OH):
        for j in range(OW):
            x[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w] += col[:, i, j]
    return x[:, :, pad:H + pad, pad:W + pad]


if __name__ == "__main__":
    test = np.arange(32.0).reshape(1, 2, 4, 4)
    print(im2col(test, 2, 2, 2))
