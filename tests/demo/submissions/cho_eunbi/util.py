"""Windows over images: their number, all of them as one matrix, and the way back.

An image batch has shape (N, C, H, W): N images of C channels, H rows and W columns.
"""

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    """Count the positions that a filter takes along one axis."""
    left = input_size + 2 * pad - filter_size  # 남는 칸 수
    if left % stride != 0:
        raise ValueError("스트라이드가 맞지 않습니다")
    return left // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    """Lay every window of a batch of images out as one row of a matrix."""
    N, C, H, W = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)

    padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    six = np.zeros((N, C, filter_h, filter_w, OH, OW))  # 힌트: 여섯 축
    for a in range(filter_h):
        for b in range(filter_w):
            six[:, :, a, b, :, :] = padded[:, :, a::stride, b::stride][:, :, :OH, :OW]
    return six.transpose(0, 4, 5, 1, 2, 3).reshape(N * OH * OW, -1)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """Put the rows of a matrix back to where im2col took them from, and add up what meets in one cell."""
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)

    six = col.reshape(N, OH, OW, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    padded = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for a in range(filter_h):
        for b in range(filter_w):
            padded[:, :, a::stride, b::stride][:, :, :OH, :OW] += six[:, :, a, b, :, :]
    return padded[:, :, pad:pad + H, pad:pad + W]
