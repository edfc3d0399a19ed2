import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride + 1


def window_starts(size, filter_size, stride):
    """Every place where a window can begin."""
    starts = np.zeros(size, dtype=int)
    count = 0
    place = 0
    while place != size - filter_size + 1:  # the first place that is too far
        starts[min(count, size - 1)] = place
        count += 1
        place += stride
    return starts[:count]


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    N, C, H, W = padded.shape
    rows = []
    for n in range(N):
        for y in window_starts(H, filter_h, stride):
            for x in window_starts(W, filter_w, stride):
                rows.append(padded[n, :, y:y + filter_h, x:x + filter_w].ravel())
    return np.array(rows)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)
    padded = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    windows = col.reshape(N, OH, OW, C, filter_h, filter_w)
    for i in range(OH):
        for j in range(OW):
            y, x = i * stride, j * stride
            padded[:, :, y:y + filter_h, x:x + filter_w] += windows[:, i, j]
    return padded[:, :, pad:pad + H, pad:pad + W]
