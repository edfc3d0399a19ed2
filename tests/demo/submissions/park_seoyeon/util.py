import numpy as np

# cs231n 강의에서 본 인덱스 배열 방식으로 구현했습니다.
# i: 행 번호, j: 열 번호, k: 채널 번호  (모양은 모두 (C*FH*FW, OH*OW)로 브로드캐스트)


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return int((input_size - filter_size + 2 * pad) / stride + 1)


def get_indices(shape, fh, fw, stride, pad):
    _, C, H, W = shape
    OH = conv_output_size(H, fh, stride, pad)
    OW = conv_output_size(W, fw, stride, pad)

    i0 = np.tile(np.repeat(np.arange(fh), fw), C)
    i1 = stride * np.repeat(np.arange(OH), OW)
    j0 = np.tile(np.arange(fw), fh * C)
    j1 = stride * np.tile(np.arange(OW), OH)

    i = i0.reshape(-1, 1) + i1.reshape(1, -1)
    j = j0.reshape(-1, 1) + j1.reshape(1, -1)
    k = np.repeat(np.arange(C), fh * fw).reshape(-1, 1)
    return k, i, j


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    x_padded = np.pad(input_data, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode='constant')
    k, i, j = get_indices(input_data.shape, filter_h, filter_w, stride, pad)
    cols = x_padded[:, k, i, j]              # (N, C*FH*FW, OH*OW)
    C = input_data.shape[1]
    return cols.transpose(0, 2, 1).reshape(-1, filter_h * filter_w * C)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    x_padded = np.zeros((N, C, H + 2 * pad, W + 2 * pad), dtype=col.dtype)
    k, i, j = get_indices(input_shape, filter_h, filter_w, stride, pad)
    cols = col.reshape(N, -1, C * filter_h * filter_w).transpose(0, 2, 1)
    # x_padded[:, k, i, j] += cols 는 겹치는 칸을 한 번만 더해서 틀림! -> np.add.at
    np.add.at(x_padded, (slice(None), k, i, j), cols)
    if pad == 0:
        return x_padded
    return x_padded[:, :, pad:-pad, pad:-pad]
