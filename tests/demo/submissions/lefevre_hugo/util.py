import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    free = input_size - filter_size + 2 * pad
    return free // stride + 1


def pad_images(images, pad):
    N, C, H, W = images.shape
    result = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    result[:, :, pad:pad + H, pad:pad + W] = images
    return result


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_data.shape
    nb_rows = conv_output_size(H, filter_h, stride, pad)
    nb_cols = conv_output_size(W, filter_w, stride, pad)
    images = pad_images(input_data, pad)

    matrix = np.zeros((N * nb_rows * nb_cols, C * filter_h * filter_w))
    line = 0
    for n in range(N):
        for i in range(0, nb_rows * stride, stride):
            for j in range(0, nb_cols * stride, stride):
                matrix[line] = images[n, :, i:i + filter_h, j:j + filter_w].ravel()
                line += 1
    return matrix


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    nb_rows = conv_output_size(H, filter_h, stride, pad)
    nb_cols = conv_output_size(W, filter_w, stride, pad)
    images = np.zeros((N, C, H + 2 * pad, W + 2 * pad))

    line = 0
    for n in range(N):
        for i in range(0, nb_rows * stride, stride):
            for j in range(0, nb_cols * stride, stride):
                images[n, :, i:i + filter_h, j:j + filter_w] += col[line].reshape(C, filter_h, filter_w)
                line += 1
    return images[:, :, pad:pad + H, pad:pad + W]
