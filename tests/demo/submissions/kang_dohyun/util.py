import numpy as np


# 출력 크기
def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2*pad - filter_size)//stride + 1


# 이미지 -> 행렬
def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride)
    out_w = conv_output_size(W, filter_w, stride)

    col = np.zeros((N, C, filter_h, filter_w, out_h, out_w))
    for y in range(filter_h):
        for x in range(filter_w):
            col[:, :, y, x, :, :] = input_data[:, :, y:y + stride*out_h:stride, x:x + stride*out_w:stride]

    return col.transpose(0, 4, 5, 1, 2, 3).reshape(N*out_h*out_w, -1)


# 행렬 -> 이미지
def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    col = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)

    img = np.zeros((N, C, H + 2*pad, W + 2*pad))
    for y in range(filter_h):
        for x in range(filter_w):
            img[:, :, y:y + stride*out_h:stride, x:x + stride*out_w:stride] += col[:, :, y, x, :, :]

    return img[:, :, pad:H + pad, pad:W + pad]
