"""
question = "convolution.forward"
note = "as chapter 7 does it: sizes through int(), filters as columns, a reshape to -1"
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        count, _, filter_h, filter_w = self.W.shape
        images, _, height, width = x.shape
        down = int((height - filter_h + 2 * self.pad) / self.stride) + 1
        across = int((width - filter_w + 2 * self.pad) / self.stride) + 1
        self.col = im2col(x, filter_h, filter_w, self.stride, self.pad)
        self.col_W = self.W.reshape(count, -1).T
        self.x = x
        answers = np.dot(self.col, self.col_W) + self.b
        return answers.reshape(images, down, across, -1).transpose(0, 3, 1, 2)
