"""Convolution and pooling as layers: forward turns images into images, backward turns gradients into gradients."""

import numpy as np

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

        Hint:
            With im2col a convolution is one matrix product. Which side of it has one row per window, and which should
            have one column per filter? Write the shape down after every step; the last step puts the axes in order.
        """
        ### BEGIN SOLUTION
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
        ### END SOLUTION

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

        Hint:
            Undo the last step of forward first: bring dout into the shape that the matrix product had. From there it
            is an Affine layer. A gradient has the shape of the thing it belongs to.
        """
        ### BEGIN SOLUTION
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)

        self.db = np.sum(dout, axis=0)
        self.dW = np.dot(self.col.T, dout).T.reshape(FN, C, FH, FW)

        dcol = np.dot(dout, self.col_W.T)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)
        ### END SOLUTION


class Pooling:
    """Max pooling: of every window, in every channel on its own, only the largest value goes on.

    Args:
        pool_h: height of the window, in cells.
        pool_w: width of the window, in cells.
        stride: how many cells the window moves.
        pad: how many rows and columns to put round every image (only the bonus question uses it). They never win:
            they count as minus infinity.
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

        Hint:
            im2col puts the channels of a window side by side in one row, but here each channel counts for itself. How
            long is the piece of a row that belongs to one channel? backward will ask where each winner stood.
        """
        ### BEGIN SOLUTION
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
        ### END SOLUTION

    def backward(self, dout):
        """Hand each gradient to the cell that won its window in the latest forward.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, C, OH, OW).

        Returns:
            dx, shape (N, C, H, W): 0 for a cell that never won; the sum for a cell that won several windows.

        Example:
            With the layer of the example above and dout = [[[[5.0, 7.0]]]], dx is [[[[0, 5, 0, 0],
                                                                                     [0, 0, 0, 7]]]]

        Hint:
            Start with a matrix of zeros of the shape that the windows had when forward looked for the largest. One
            place in each row gets a value. The rest is the road of forward backwards.
        """
        ### BEGIN SOLUTION
        N, C, out_h, out_w = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)

        dcol = np.zeros((N * out_h * out_w, C * self.pool_h * self.pool_w))
        windows = dcol.reshape(dout.size, -1)  # the same numbers, with one channel of a window in each row
        windows[np.arange(dout.size), self.arg_max] = dout
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
        ### END SOLUTION


class AveragePooling:
    """Average pooling (bonus): of every window, in every channel on its own, the mean goes on.

    Args:
        pool_h: height of the window, in cells.
        pool_w: width of the window, in cells.
        stride: how many cells the window moves.
        pad: how many rows and columns of zeros to put round every image. They count as zeros: every mean is over
            pool_h * pool_w cells.
    """

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x_shape = None

    def forward(self, x):
        """Take the mean of every window.

        Args:
            x: images, shape (N, C, H, W).

        Returns:
            Shape (N, C, OH, OW): the mean of each window, channel by channel.

        Example:
            AveragePooling(1, 2, stride=2).forward(np.array([[[[1.0, 3.0, 5.0, 9.0]]]])) is [[[[2, 7]]]]

        Hint:
            What changes from Pooling.forward is smaller than it looks.
        """
        ### BEGIN SOLUTION
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)

        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)

        self.x_shape = x.shape
        return np.mean(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
        ### END SOLUTION

    def backward(self, dout):
        """Share each gradient among the cells of its window.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, C, OH, OW).

        Returns:
            dx, shape (N, C, H, W).

        Example:
            With the layer of the example above and dout = [[[[2.0, 4.0]]]], dx is [[[[1, 1, 2, 2]]]]

        Hint:
            How much does the mean change when one cell of the window changes by 1?
        """
        ### BEGIN SOLUTION
        N, C, out_h, out_w = dout.shape
        pool_size = self.pool_h * self.pool_w

        shares = dout.transpose(0, 2, 3, 1).reshape(N * out_h * out_w, C) / pool_size
        dcol = np.repeat(shares, pool_size, 1)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
        ### END SOLUTION
