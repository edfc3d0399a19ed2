import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    """
    input_data : (N, C, H, W)
    return     : (N*out_h*out_w, C*filter_h*filter_w)
    """
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], 'constant')
    N, C, H, W = img.shape               # 여기서부터 H, W는 패딩 포함
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1

    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))
    for y in range(filter_h):
        for x in range(filter_w):
            col[:, :, y, x, :, :] = img[:, :, y:y + stride*out_h:stride, x:x + stride*out_w:stride]
    return col.transpose(0, 4, 5, 1, 2, 3).reshape(N*out_h*out_w, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """im2col의 반대"""
    N, C, H, W = input_shape
    H, W = H + 2*pad, W + 2*pad          # 패딩 포함
    out_h = (H - filter_h) // stride + 1
    out_w = (W - filter_w) // stride + 1

    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((N, C, H, W))
    for y in range(filter_h):
        for x in range(filter_w):
            img[:, :, y:y + stride*out_h:stride, x:x + stride*out_w:stride] += col[:, :, y, x, :, :]
    return img[:, :, pad:H - pad, pad:W - pad]
