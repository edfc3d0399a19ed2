import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    out = (input_size + 2 * pad - filter_size) / stride + 1
    return int(out)


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    # 1. 크기 구하기
    N, C, H, W = input_data.shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)

    # 2. 패딩
    img = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)], 'constant')

    # 3. 6차원 배열에 담기
    col = np.zeros((N, C, filter_h, filter_w, OH, OW))
    for y in range(filter_h):
        for x in range(filter_w):
            col[:, :, y, x, :, :] = img[:, :, y:y + stride * OH:stride, x:x + stride * OW:stride]

    # 4. 2차원으로 바꾸기
    return col.reshape(N * OH * OW, C * filter_h * filter_w)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    # 1. 크기 구하기
    N, C, H, W = input_shape
    OH = conv_output_size(H, filter_h, stride, pad)
    OW = conv_output_size(W, filter_w, stride, pad)

    # 2. 6차원으로 되돌리기
    col = col.reshape(N, OH, OW, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)

    # 3. 더하기
    img = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for y in range(filter_h):
        for x in range(filter_w):
            img[:, :, y:y + stride * OH:stride, x:x + stride * OW:stride] += col[:, :, y, x, :, :]

    # 4. 패딩 제거
    return img[:, :, pad:H + pad, pad:W + pad]
