"""이미지 <-> 행렬 변환 도구 모음.

최유나 (2023-12345)
"""
from __future__ import annotations

import numpy as np

Shape4 = tuple[int, int, int, int]


def conv_output_size(input_size: int, filter_size: int, stride: int = 1, pad: int = 0) -> int:
    """출력 크기. 나누어떨어지지 않으면 ValueError."""
    room = input_size + 2 * pad - filter_size
    if room < 0 or room % stride:
        raise ValueError(f"output size is not whole: ({input_size} + 2*{pad} - {filter_size}) / {stride} + 1")
    return room // stride + 1


def pad_frame(images: np.ndarray, pad: int, value: float = 0.0) -> np.ndarray:
    """모든 이미지의 상하좌우에 value로 테두리를 두른다."""
    if pad == 0:
        return images
    margin = ((0, 0), (0, 0), (pad, pad), (pad, pad))
    return np.pad(images, margin, mode="constant", constant_values=value)


def cut_frame(images: np.ndarray, pad: int) -> np.ndarray:
    """pad_frame이 두른 테두리를 떼어 낸다."""
    height, width = images.shape[2:]
    return images[:, :, pad:height - pad, pad:width - pad]


def _positions(size: int, filter_size: int, stride: int, pad: int) -> range:
    """윈도우가 시작하는 좌표들."""
    count = conv_output_size(size, filter_size, stride, pad)
    return range(0, count * stride, stride)


def im2col(input_data: np.ndarray, filter_h: int, filter_w: int, stride: int = 1, pad: int = 0) -> np.ndarray:
    n, c, h, w = input_data.shape
    framed = pad_frame(input_data, pad)
    rows = _positions(h, filter_h, stride, pad)
    cols = _positions(w, filter_w, stride, pad)

    # 윈도우 하나 = (N, C, FH, FW). 위치 축을 1번에 쌓으면 (N, OH*OW, C, FH, FW)
    patches = [framed[:, :, y:y + filter_h, x:x + filter_w] for y in rows for x in cols]
    return np.stack(patches, axis=1).reshape(n * len(patches), c * filter_h * filter_w)


def col2im(col: np.ndarray, input_shape: Shape4, filter_h: int, filter_w: int,
           stride: int = 1, pad: int = 0) -> np.ndarray:
    n, c, h, w = input_shape
    framed = np.zeros((n, c, h + 2 * pad, w + 2 * pad))
    rows = _positions(h, filter_h, stride, pad)
    cols = _positions(w, filter_w, stride, pad)

    patches = col.reshape(n, len(rows) * len(cols), c, filter_h, filter_w)
    corners = [(y, x) for y in rows for x in cols]
    for k, (y, x) in enumerate(corners):
        framed[:, :, y:y + filter_h, x:x + filter_w] += patches[:, k]
    return cut_frame(framed, pad)
