import numpy as np

# Arjun Kumar
# tested by hand on a 4x4 image, see my notes


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    padded = input_size + pad + pad
    return (padded - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    img[:, :, pad:pad + H, pad:pad + W] = input_data

    rows = []
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                patch = img[n, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w]
                rows.append(patch.flatten())
    return np.array(rows)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))

    rows = iter(col)
    for n in range(N):
        for i in range(out_h):
            for j in range(out_w):
                patch = next(rows).reshape(C, filter_h, filter_w)
                img[n, :, i * stride:i * stride + filter_h, j * stride:j * stride + filter_w] += patch
    return img[:, :, pad:pad + H, pad:pad + W]
