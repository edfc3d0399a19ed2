import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    # formula from the lecture slides
    numerator = input_size + 2 * pad - filter_size
    if numerator % stride != 0:
        raise ValueError("output size would not be an integer")
    return numerator // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    batch, channels, height, width = input_data.shape
    out_height = conv_output_size(height, filter_h, stride, pad)
    out_width = conv_output_size(width, filter_w, stride, pad)

    padded = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    windows = np.zeros((batch, out_height, out_width, channels, filter_h, filter_w))

    # put every window where it belongs
    for row in range(out_height):
        for column in range(out_width):
            top = row * stride
            left = column * stride
            windows[:, row, column] = padded[:, :, top:top + filter_h, left:left + filter_w]

    return windows.reshape(batch * out_height * out_width, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    batch, channels, height, width = input_shape
    out_height = conv_output_size(height, filter_h, stride, pad)
    out_width = conv_output_size(width, filter_w, stride, pad)

    windows = col.reshape(batch, out_height, out_width, channels, filter_h, filter_w)
    padded = np.zeros((batch, channels, height + 2 * pad, width + 2 * pad))

    # exactly the reverse of im2col
    for row in range(out_height):
        for column in range(out_width):
            top = row * stride
            left = column * stride
            padded[:, :, top:top + filter_h, left:left + filter_w] = windows[:, row, column]

    return padded[:, :, pad:pad + height, pad:pad + width]
