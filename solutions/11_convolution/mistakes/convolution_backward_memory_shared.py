"""
question = "convolution.backward"
en = "What forward remembers is kept in the class, so all layers share it and the last one to run wins."
ko = "forward가 기억하는 값을 클래스에 저장했습니다. 모든 계층이 같은 값을 공유하므로 마지막으로 실행된 계층의 값만 남습니다."
"""

import numpy as np
from util import col2im, conv_output_size, im2col


class Convolution:
    def forward(self, x):
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)
        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b
        Convolution.latest = (x, col, col_W)
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        self.x, self.col, self.col_W = Convolution.latest
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
