import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    oh = conv_output_size(H, filter_h, stride, pad)
    ow = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    col = np.zeros((N, oh, ow, C, filter_h, filter_w))
    for i in range(oh):
        for j in range(ow):
            col[:, i, j] = img[:, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w]
    return col.reshape(N * oh * ow, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    raise NotImplementedError("col2im is still a stub; see section 11.3 of the handout")
