"""합성곱 / 풀링 계층.

최유나 (2023-12345)
"""
from __future__ import annotations

import numpy as np

from util import col2im, conv_output_size, cut_frame, im2col, pad_frame


def channels_last(x: np.ndarray) -> np.ndarray:
    """(N, C, H, W) -> (N*H*W, C)"""
    return x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])


def channels_first(rows: np.ndarray, n: int, h: int, w: int) -> np.ndarray:
    """(N*H*W, C) -> (N, C, H, W)"""
    return rows.reshape(n, h, w, -1).transpose(0, 3, 1, 2)


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        fn, _, fh, fw = self.W.shape
        n, _, h, w = x.shape
        self._x_shape = x.shape
        self._col = im2col(x, fh, fw, self.stride, self.pad)
        rows = self._col @ self._flat_filters().T + self.b
        return channels_first(
            rows,
            n,
            conv_output_size(h, fh, self.stride, self.pad),
            conv_output_size(w, fw, self.stride, self.pad),
        )

    def backward(self, dout):
        _, _, fh, fw = self.W.shape
        drows = channels_last(dout)
        self.db = drows.sum(axis=0)
        self.dW = (drows.T @ self._col).reshape(self.W.shape)
        return col2im(drows @ self._flat_filters(), self._x_shape, fh, fw, self.stride, self.pad)

    def _flat_filters(self):
        return self.W.reshape(len(self.W), -1)


class _PoolingBase:
    """최대 풀링과 평균 풀링의 공통 부분: 테두리, 전개, 성형."""

    frame_value = 0.0

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        framed = pad_frame(x, self.pad, self.frame_value)
        n, c, h, w = framed.shape
        self._framed_shape = framed.shape
        col = im2col(framed, self.pool_h, self.pool_w, self.stride).reshape(-1, self.pool_h * self.pool_w)
        out_h = conv_output_size(h, self.pool_h, self.stride)
        out_w = conv_output_size(w, self.pool_w, self.stride)
        return channels_first(self.reduce(col).reshape(-1, c), n, out_h, out_w)

    def backward(self, dout):
        dcol = self.spread(channels_last(dout).reshape(-1))
        dcol = dcol.reshape(-1, dout.shape[1] * self.pool_h * self.pool_w)
        return cut_frame(col2im(dcol, self._framed_shape, self.pool_h, self.pool_w, self.stride), self.pad)


class Pooling(_PoolingBase):
    frame_value = -np.inf

    def reduce(self, col):
        self._winner = col.argmax(axis=1)
        return col.max(axis=1)

    def spread(self, grads):
        dcol = np.zeros((grads.size, self.pool_h * self.pool_w))
        np.put_along_axis(dcol, self._winner[:, None], grads[:, None], axis=1)
        return dcol


class AveragePooling(_PoolingBase):
    def reduce(self, col):
        return col.mean(axis=1)

    def spread(self, grads):
        size = self.pool_h * self.pool_w
        return np.tile(grads[:, None] / size, (1, size))
