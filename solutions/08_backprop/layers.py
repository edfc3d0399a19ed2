"""Layers of a network: forward turns a batch into the next one, backward turns gradients into gradients.

Relu and Sigmoid are given (you know them). Affine and SoftmaxWithLoss are yours. A backward always belongs to the
latest forward of the same object.

The `__init__` methods are given; you may change what they store, and under which names, but for W, b, dW and db.
"""

import numpy as np

from functions import cross_entropy_error, softmax


class Relu:
    """A gate for every element: what is positive passes, what is negative becomes 0. Given."""

    def __init__(self):
        self.mask = None

    def forward(self, x):
        """Return x with zeros where it is not positive."""
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        """Return dout with zeros where forward had put zeros."""
        dx = dout.copy()
        dx[self.mask] = 0
        return dx


class Sigmoid:
    """The sigmoid of every element: out = 1 / (1 + exp(-x)). Given."""

    def __init__(self):
        self.out = None

    def forward(self, x):
        """Return the sigmoid of x, element by element."""
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        """Return dout times the slope of the sigmoid."""
        return dout * (1.0 - self.out) * self.out


class Affine:
    """A fully connected layer: every output is a weighted sum of all inputs, plus a bias.

    Args:
        W: the weights, shape (D, M): a column for each output. The layer keeps this very array; training changes it in
            place.
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
        self.original_x_shape = None

        self.dW = None
        self.db = None

    def forward(self, x):
        """Compute the weighted sums of a batch.

        Args:
            x: a float array, shape (N, D) with one example per row; or images, shape (N, C, H, W) with C * H * W = D,
                whose values are taken in the order of reshape. It is left as it was.

        Returns:
            Shape (N, M): for example n and output m, the sum of x[n, d] * W[d, m] over all d, plus b[m].

        Example:
            x = np.array([[1.0, 2.0, 3.0],
                          [4.0, 5.0, 6.0]])
            W = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])
            Affine(W, np.array([10.0, 20.0])).forward(x) is [[14, 19], [20, 19]]

        Hint:
            One matrix product. An image is a row of numbers that was folded; which number stays as the first axis?
            backward will ask for two things that only forward knows.
        """
        ### BEGIN SOLUTION
        self.original_x_shape = x.shape
        self.x = x.reshape(x.shape[0], -1)
        return np.dot(self.x, self.W) + self.b
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, M). It is left as it was.

        Returns:
            dx: the gradient with respect to x, of the shape that x had in forward: (N, D) or (N, C, H, W).
            Sets `self.dW` (D, M) and `self.db` (M,) too; each call sets them anew. W and b stay as they are.

        Example:
            After the forward of the example above, with dout = [[1, 2], [3, 4]]: dx is [[1, 2, -1], [3, 4, -1]],
            dW is [[13, 18], [17, 24], [21, 30]] and db is [4, 6].

        Hint:
            Three gradients, three shapes. Of x, W and dout, which two can be multiplied to give the shape of W, and
            which of them has to be transposed?
        """
        ### BEGIN SOLUTION
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T).reshape(self.original_x_shape)
        ### END SOLUTION


class SoftmaxWithLoss:
    """The end of a classifier: scores become probabilities, and the probabilities one number, the loss."""

    def __init__(self):
        # what backward needs from the latest forward
        self.y = None
        self.t = None

    def forward(self, x, t):
        """Compute the cross-entropy of the softmax of the scores, as a mean over the batch.

        Args:
            x: the scores, a float array of shape (N, C). They may be large, such as 1000. It is left as it was.
            t: the right classes: one-hot, shape (N, C), of ints or floats; or labels, an int array of shape (N,). It
                is left as it was.

        Returns:
            The loss, one number: the mean over the N examples of -log(probability of the right class).

        Example:
            x = np.log([[2.0, 1.0, 1.0],       # probabilities 0.5, 0.25, 0.25
                        [1.0, 3.0, 1.0]])      # probabilities 0.2, 0.6, 0.2
            SoftmaxWithLoss().forward(x, np.array([0, 2])) is about 1.1513, the mean of -log(0.5) and -log(0.2)

        Hint:
            functions.py has the two steps. Which two arrays will backward ask for?
        """
        ### BEGIN SOLUTION
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t)
        ### END SOLUTION

    def backward(self, dout=1):
        """Send the gradient of the loss back to the scores.

        Args:
            dout: how much this loss counts. It is 1, since nothing comes after the loss. (If other numbers are
                respected too, that is worth the bonus.)

        Returns:
            dx: the gradient with respect to the scores, shape (N, C).

        Example:
            After the forward of the example above, backward() is [[-0.25, 0.125, 0.125], [0.1, 0.3, -0.4]].

        Hint:
            For one example it is what the network said minus what is right. Then the loss is a mean over N of them.
        """
        ### BEGIN SOLUTION
        t = self.t if self.t.shape == self.y.shape else np.eye(self.y.shape[1])[self.t]
        return dout * (self.y - t) / self.y.shape[0]
        ### END SOLUTION
