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
        raise NotImplementedError("Convolution.forward is still a stub; see section 11.4 of the handout")

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
        raise NotImplementedError("Convolution.backward is still a stub; see section 11.5 of the handout")


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
        raise NotImplementedError("Pooling.forward is still a stub; see section 11.6 of the handout")

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
        raise NotImplementedError("Pooling.backward is still a stub; see section 11.7 of the handout")


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
        raise NotImplementedError("AveragePooling.forward is still a stub; see section 11.10 of the handout")

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
        raise NotImplementedError("AveragePooling.backward is still a stub; see section 11.10 of the handout")
