"""The layers of the earlier assignments, to build a network of: answers of 07, 08 and 11; nothing to write.

All have the same two methods. `forward` computes, and remembers what `backward` will need; `backward` takes the
gradient of the loss with respect to what forward returned, and returns the gradient with respect to what forward was
given. Layers with parameters keep the arrays that they are handed (no copies), and put the gradients into `dW` and
`db`.
"""

import numpy as np

from functions import cross_entropy_error, softmax
from util import col2im, conv_output_size, im2col


class Convolution:
    """FN filters slide over a batch of images; each filter makes one channel of the output.

    Args:
        W: the filters, shape (FN, C, FH, FW). The layer keeps this very array: an optimizer changes it in place.
        b: one bias per filter, shape (FN,). Kept in the same way.
        stride: how many cells the filters move.
        pad: how many rows and columns of zeros to put round every image.

    Attributes:
        dW: after backward, the gradient of W, of the shape of W.
        db: after backward, the gradient of b, of the shape of b.
    """

    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x = None
        self.col = None
        self.col_W = None

        self.dW = None
        self.db = None

    def forward(self, x):
        """Apply every filter at every position.

        Args:
            x: images, shape (N, C, H, W).

        Returns:
            Shape (N, FN, OH, OW): for image n, filter f and the position in row i and column j, the sum of
            window * W[f] over the channels and cells of the window there, plus b[f].

        Example:
            x = np.array([[[[1.0, 2.0, 3.0]]]])        # one image, one channel, 1 x 3
            Convolution(np.array([[[[1.0, 10.0]]]]), np.array([0.5])).forward(x) is [[[[21.5, 32.5]]]]
        """
        FN, _, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = conv_output_size(H, FH, self.stride, self.pad)
        out_w = conv_output_size(W, FW, self.stride, self.pad)

        col = im2col(x, FH, FW, self.stride, self.pad)
        col_W = self.W.reshape(FN, -1).T
        out = np.dot(col, col_W) + self.b

        self.x = x
        self.col = col
        self.col_W = col_W
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, FN, OH, OW).

        Returns:
            dx: the gradient with respect to x, shape (N, C, H, W). Sets `self.dW` (FN, C, FH, FW) and
            `self.db` (FN,) too; each call sets them anew.

        Example:
            With the layer of the example above and dout = [[[[1.0, 2.0]]]]: dx is [[[[1, 12, 20]]]],
            dW is [[[[5, 8]]]] and db is [3].
        """
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)

        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)


class Pooling:
    """Max pooling: of every window, in every channel on its own, only the largest value goes on.

    Args:
        pool_h: height of the window, in cells.
        pool_w: width of the window, in cells.
        stride: how many cells the window moves.
        pad: how many rows and columns to put round every image. They never win: they count as minus infinity.
    """

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x = None
        self.arg_max = None

    def forward(self, x):
        """Keep the largest value of every window.

        Args:
            x: images, shape (N, C, H, W).

        Returns:
            Shape (N, C, OH, OW): the largest value of each window, channel by channel.

        Example:
            x = np.array([[[[1.0, 2.0, 1.0, 0.0],
                            [0.0, 1.0, 2.0, 3.0]]]])
            Pooling(2, 2, stride=2).forward(x) is [[[[2, 3]]]]
        """
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)

        margin = [(0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)]
        padded = np.pad(x, margin, constant_values=-np.inf)
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)

        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        """Hand each gradient to the cell that won its window in the latest forward.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, C, OH, OW).

        Returns:
            dx, shape (N, C, H, W): 0 for a cell that never won; the sum for a cell that won several windows.

        Example:
            With the layer of the example above and dout = [[[[5.0, 7.0]]]], dx is [[[[0, 5, 0, 0],
                                                                                     [0, 0, 0, 7]]]]
        """
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)

        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout

        dcol = dmax.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)


class Relu:
    """A gate for every element: what is positive passes, what is negative becomes 0."""

    def __init__(self):
        self.mask = None  # what backward needs from the latest forward

    def forward(self, x):
        """Let the positive elements pass.

        Args:
            x: a float array of any shape. It is left as it was.

        Returns:
            An array of the shape of x: each element itself where it is positive, and 0 where it is negative.

        Example:
            Relu().forward(np.array([[1.0, -0.5], [-2.0, 3.0]])) is [[1, 0], [0, 3]].
        """
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        """Send a gradient back through the gates as they stood in the latest forward.

        Args:
            dout: the gradient of the final result with respect to what forward returned, of the shape of x. It is
                left as it was.

        Returns:
            dx: the gradient with respect to x, of the shape of x: dout where the gate was open, 0 where it was closed.

        Example:
            After the forward of the example above, backward(np.array([[5.0, 6.0], [-7.0, -8.0]])) is [[5, 0], [0, -8]].
        """
        dx = dout.copy()
        dx[self.mask] = 0
        return dx


class Affine:
    """A fully connected layer: out = x · W + b. Images are laid flat first: each one becomes a row.

    Args:
        W: the weights, shape (D, M). The layer keeps this very array: an optimizer changes it in place.
        b: one bias per output, shape (M,). Kept in the same way.

    Attributes:
        dW: after backward, the gradient of W, of the shape of W.
        db: after backward, the gradient of b, of the shape of b.
    """

    def __init__(self, W, b):
        self.W = W
        self.b = b

        # what backward needs from the latest forward
        self.x = None
        self.x_shape = None

        self.dW = None
        self.db = None

    def forward(self, x):
        """Multiply by the weights and add the biases.

        Args:
            x: shape (N, D), or any shape (N, ...) with D numbers for each example, such as images (N, C, H, W).

        Returns:
            Shape (N, M).
        """
        self.x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b

    def backward(self, dout):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, M).

        Returns:
            dx: the gradient with respect to x, in the shape that x came in. Sets `self.dW` (D, M) and `self.db` (M,)
            too; each call sets them anew.
        """
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.x_shape)


class SoftmaxWithLoss:
    """Softmax and cross-entropy as one layer: from scores to one number."""

    def __init__(self):
        self.loss = None

        # what backward needs from the latest forward
        self.y = None
        self.t = None

    def forward(self, x, t):
        """Measure the loss.

        Args:
            x: the scores, shape (N, K).
            t: the right classes: labels of shape (N,), or one-hot rows of shape (N, K).

        Returns:
            One number: the mean of -log(probability of the right class) over the batch.
        """
        self.t = t
        self.y = softmax(x)
        self.loss = cross_entropy_error(self.y, t)
        return self.loss

    def backward(self, dout=1):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient with respect to the loss, one number: 1 where the loss is the end of the road.

        Returns:
            dx: the gradient with respect to the scores, shape (N, K).
        """
        dx = self.y.copy()
        if self.t.shape == self.y.shape:  # one-hot
            dx -= self.t
        else:
            dx[np.arange(len(dx)), self.t] -= 1
        return dout * dx / len(dx)
