# 7장 과제 (류태양)
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    padded_size = input_size + 2 * pad
    last_start = padded_size - filter_size      # 마지막으로 시작할 수 있는 위치
    return last_start // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    batch, channel, height, width = input_data.shape
    out_h = conv_output_size(height, filter_h, stride, pad)
    out_w = conv_output_size(width, filter_w, stride, pad)
    padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))

    result = np.zeros((batch, out_h, out_w, channel, filter_h, filter_w))
    for r in range(out_h):
        for c in range(out_w):
            result[:, r, c] = padded[:, :, r*stride:r*stride+filter_h, c*stride:c*stride+filter_w]
    return result.reshape(batch*out_h*out_w, channel*filter_h*filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    batch, channel, height, width = input_shape
    out_h = conv_output_size(height, filter_h, stride, pad)
    out_w = conv_output_size(width, filter_w, stride, pad)
    windows = col.reshape(batch, out_h, out_w, channel, filter_h, filter_w)

    padded = np.zeros((batch, channel, height + 2*pad, width + 2*pad))
    for r in range(out_h):
        for c in range(out_w):
            padded[:, :, r*stride:r*stride+filter_h, c*stride:c*stride+filter_w] += windows[:, r, c]
    return padded[:, :, pad:pad+height, pad:pad+width]
