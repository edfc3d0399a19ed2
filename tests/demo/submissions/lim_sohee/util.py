import numpy as np
import torch
import torch.nn.functional as F


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride + 1


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    # PyTorch의 unfold가 im2col과 같은 일을 한다
    x = torch.from_numpy(input_data)
    col = F.unfold(x, (filter_h, filter_w), padding=pad, stride=stride)
    return col.transpose(1, 2).reshape(-1, col.shape[1]).numpy()


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    N, C, H, W = input_shape
    col = torch.from_numpy(col).reshape(N, -1, C * filter_h * filter_w).transpose(1, 2)
    return F.fold(col, (H, W), (filter_h, filter_w), padding=pad, stride=stride).numpy()
