# -*- coding: utf-8 -*-
import numpy as np

def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad * 2 - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), "constant", constant_values=0)
    # 처음부터 (N, OH, OW, C, FH, FW) 순서로 만들면 transpose가 필요 없음
    col = np.zeros((N, OH, OW, C, filter_h, filter_w))
    for oh in range(OH):
        for ow in range(OW):
            col[:, oh, ow, :, :, :] = img[:, :, oh*stride:oh*stride+filter_h, ow*stride:ow*stride+filter_w]
    return col.reshape(N*OH*OW, C*filter_h*filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, OH, OW, C, filter_h, filter_w)
    img = np.zeros((N, C, H+2*pad, W+2*pad))
    for oh in range(OH):
        for ow in range(OW):
            img[:, :, oh*stride:oh*stride+filter_h, ow*stride:ow*stride+filter_w] += col[:, oh, ow, :, :, :]
    return img[:, :, pad:pad+H, pad:pad+W]
