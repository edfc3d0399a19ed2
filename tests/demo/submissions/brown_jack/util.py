import numpy as np

# Jack Brown - sorry for the late hand-in!!


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    if (input_size + 2*pad - filter_size) % stride:
        raise ValueError('bad stride')
    return (input_size + 2*pad - filter_size)//stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    img = np.pad(input_data, [(0,0),(0,0),(pad,pad),(pad,pad)])
    col = np.zeros((N, OH, OW, C, filter_h, filter_w))
    for y in range(filter_h):
        for x in range(filter_w):
            col[..., y, x] = img[:, :, y:y+stride*OH:stride, x:x+stride*OW:stride].transpose(0, 2, 3, 1)
    return col.reshape(N*OH*OW, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, OH, OW, C, filter_h, filter_w)
    img = np.zeros((N, C, H + 2*pad, W + 2*pad))
    for y in range(filter_h):
        for x in range(filter_w):
            img[:, :, y:y+stride*OH:stride, x:x+stride*OW:stride] += col[..., y, x].transpose(0, 3, 1, 2)
    return img
