import numpy as np
from util import conv_output_size

# im2col 안 쓰고 정의대로 계산


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.xp = None
        self.shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        n, c, h, w = x.shape
        fn, c, fh, fw = self.W.shape
        s, p = self.stride, self.pad
        oh = conv_output_size(h, fh, s, p)
        ow = conv_output_size(w, fw, s, p)
        xp = np.zeros((n, c, h + 2*p, w + 2*p))
        xp[:, :, p:p+h, p:p+w] = x
        out = np.zeros((n, fn, oh, ow))
        for a in range(n):
            for f in range(fn):
                for i in range(oh):
                    for j in range(ow):
                        out[a, f, i, j] = (xp[a, :, i*s:i*s+fh, j*s:j*s+fw] * self.W[f]).sum() + self.b[f]
        self.xp = xp
        self.shape = x.shape
        return out

    def backward(self, dout):
        n, c, h, w = self.shape
        fn, c, fh, fw = self.W.shape
        s, p = self.stride, self.pad
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(self.b.shape)
        dxp = np.zeros(self.xp.shape)
        for a in range(n):
            for f in range(fn):
                for i in range(dout.shape[2]):
                    for j in range(dout.shape[3]):
                        g = dout[a, f, i, j]
                        self.db[f] += g
                        self.dW[f] += g * self.xp[a, :, i*s:i*s+fh, j*s:j*s+fw]
                        dxp[a, :, i*s:i*s+fh, j*s:j*s+fw] += g * self.W[f]
        return dxp[:, :, p:p+h, p:p+w]


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        n, c, h, w = x.shape
        s, p = self.stride, self.pad
        oh = conv_output_size(h, self.pool_h, s, p)
        ow = conv_output_size(w, self.pool_w, s, p)
        out = np.zeros((n, c, oh, ow))
        self.shape = x.shape
        self.where = {}
        for a in range(n):
            for b in range(c):
                for i in range(oh):
                    for j in range(ow):
                        best = -float('inf')
                        for u in range(self.pool_h):
                            for v in range(self.pool_w):
                                y, z = i*s + u - p, j*s + v - p
                                if y < 0 or z < 0 or y >= h or z >= w:
                                    continue    # 패딩은 절대 이길 수 없음
                                if x[a, b, y, z] > best:
                                    best = x[a, b, y, z]
                                    self.where[a, b, i, j] = (y, z)
                        out[a, b, i, j] = best
        return out

    def backward(self, dout):
        dx = np.zeros(self.shape)
        for (a, b, i, j), (y, z) in self.where.items():
            dx[a, b, y, z] += dout[a, b, i, j]
        return dx


class AveragePooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        n, c, h, w = x.shape
        s, p = self.stride, self.pad
        oh = conv_output_size(h, self.pool_h, s, p)
        ow = conv_output_size(w, self.pool_w, s, p)
        xp = np.zeros((n, c, h + 2*p, w + 2*p))
        xp[:, :, p:p+h, p:p+w] = x
        self.shape = x.shape
        out = np.zeros((n, c, oh, ow))
        for i in range(oh):
            for j in range(ow):
                out[:, :, i, j] = xp[:, :, i*s:i*s+self.pool_h, j*s:j*s+self.pool_w].mean(axis=(2, 3))
        return out

    def backward(self, dout):
        n, c, h, w = self.shape
        s, p = self.stride, self.pad
        dxp = np.zeros((n, c, h + 2*p, w + 2*p))
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                share = dout[:, :, i, j] / (self.pool_h * self.pool_w)
                dxp[:, :, i*s:i*s+self.pool_h, j*s:j*s+self.pool_w] += share[:, :, None, None]
        return dxp[:, :, p:p+h, p:p+w]
