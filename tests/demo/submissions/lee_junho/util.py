import numpy as np

# for문으로만 풀었습니다. 느리지만 이해하기 쉽습니다!!


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    total = input_size + 2 * pad
    cnt = 0
    i = 0
    while i + filter_size <= total:
        cnt += 1
        i += stride
    # 마지막 칸이 딱 맞지 않으면 에러 (보너스)
    if i - stride + filter_size != total:
        raise ValueError('나누어 떨어지지 않음')
    return cnt


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_data.shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    result = []
    for a in range(n):
        for i in range(oh):
            for j in range(ow):
                row = []
                for b in range(c):
                    for p in range(filter_h):
                        for q in range(filter_w):
                            y = i * stride + p - pad
                            x = j * stride + q - pad
                            if y < 0 or y >= h or x < 0 or x >= w:
                                row.append(0.0)
                            else:
                                row.append(input_data[a, b, y, x])
                result.append(row)
    return np.array(result)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_shape
    oh = conv_output_size(h, filter_h, stride, pad)
    ow = conv_output_size(w, filter_w, stride, pad)
    img = np.zeros(input_shape)
    r = 0
    for a in range(n):
        for i in range(oh):
            for j in range(ow):
                k = 0
                for b in range(c):
                    for p in range(filter_h):
                        for q in range(filter_w):
                            y = i * stride + p - pad
                            x = j * stride + q - pad
                            if 0 <= y < h and 0 <= x < w:
                                img[a, b, y, x] += col[r, k]
                            k += 1
                r += 1
    return img
