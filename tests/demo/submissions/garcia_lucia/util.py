"""Assignment 11 - Lucia Garcia. Axes are called n c h w (image), u v (inside the window), i j (positions)."""
import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    steps, left_over = divmod(input_size + 2 * pad - filter_size, stride)
    if left_over:
        raise ValueError(f"{input_size} (pad {pad}) and {filter_size} do not go together with stride {stride}")
    return steps + 1


def windows(img, FH, FW, stride, pad, value=0.0):
    """All windows as one array of shape n c u v i j."""
    n, c, h, w = img.shape
    OH, OW = conv_output_size(h, FH, stride, pad), conv_output_size(w, FW, stride, pad)
    padded = np.pad(img, ((0, 0), (0, 0), (pad, pad), (pad, pad)), constant_values=value)
    out = np.empty((n, c, FH, FW, OH, OW))
    for u in range(FH):
        for v in range(FW):
            out[:, :, u, v] = padded[:, :, u:u + stride * OH:stride, v:v + stride * OW:stride]
    return out


def add_windows(cols, shape, stride, pad):
    """The other way round; cols is n c u v i j."""
    n, c, h, w = shape
    _, _, FH, FW, OH, OW = cols.shape
    padded = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    for u in range(FH):
        for v in range(FW):
            padded[:, :, u:u + stride * OH:stride, v:v + stride * OW:stride] += cols[:, :, u, v]
    return padded[:, :, pad:pad + h, pad:pad + w]


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    cols = np.einsum("ncuvij->nijcuv", windows(input_data, filter_h, filter_w, stride, pad))
    n, i, j, c, u, v = cols.shape
    return cols.reshape(n * i * j, c * u * v)


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    n, c, h, w = input_shape
    OH, OW = conv_output_size(h, filter_h, stride, pad), conv_output_size(w, filter_w, stride, pad)
    cols = np.einsum("nijcuv->ncuvij", col.reshape(n, OH, OW, c, filter_h, filter_w))
    return add_windows(cols, input_shape, stride, pad)
