"""The nodes of a computational graph as layers: forward computes a value, backward sends a gradient back.

All layers have the same two methods. `forward` takes the inputs, returns the output, and remembers what `backward` will
need. `backward` takes dout, the gradient of the final result with respect to that output, and returns the gradient
with respect to each input.

The `__init__` methods are given; you may change what they store, and under which names.
"""

import numpy as np


class MulLayer:
    """A multiplication node: out = x * y."""

    def __init__(self):
        # what backward needs from the latest forward
        self.x = None
        self.y = None

    def forward(self, x, y):
        """Multiply, element by element.

        Args:
            x: a number, or a float array of any shape. It is left as it was.
            y: a number if x is one, else an array of the shape of x. It is left as it was.

        Returns:
            x * y: a number, or an array of the shape of x.

        Example:
            MulLayer().forward(100, 2) is 200: two apples at 100 each.

        Hint:
            backward gets nothing but dout. Whatever else it will need has to be put somewhere now.
        """
        ### BEGIN SOLUTION
        self.x = x
        self.y = y
        return x * y
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient of the final result with respect to what forward returned, of the same shape. It is
                left as it was.

        Returns:
            A tuple (dx, dy): the gradients with respect to x and to y, each of the shape of x.

        Example:
            After forward(100, 2), backward(1.1) is (2.2, 110.0).

        Hint:
            If x grows by 1, by how much does x * y grow? The answer is the local gradient of x; then dout comes in.
        """
        ### BEGIN SOLUTION
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy
        ### END SOLUTION


class AddLayer:
    """An addition node: out = x + y."""

    def __init__(self):
        pass  # is there anything to remember?

    def forward(self, x, y):
        """Add, element by element.

        Args:
            x: a number, or a float array of any shape. It is left as it was.
            y: a number if x is one, else an array of the shape of x. It is left as it was.

        Returns:
            x + y: a number, or an array of the shape of x.

        Example:
            AddLayer().forward(200, 450) is 650.

        Hint:
            One line. The interesting half is backward.
        """
        ### BEGIN SOLUTION
        return x + y
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back.

        Args:
            dout: the gradient of the final result with respect to what forward returned, of the same shape. It is
                left as it was.

        Returns:
            A tuple (dx, dy): the gradients with respect to x and to y, each of the shape of dout.

        Example:
            After forward(200, 450), backward(1.1) is (1.1, 1.1).

        Hint:
            If x grows by 1 and y stays, by how much does x + y grow? Does that depend on x or y?
        """
        ### BEGIN SOLUTION
        return dout, dout
        ### END SOLUTION


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

        Hint:
            A comparison such as x > 0 gives an array of True and False of the shape of x. It says which gates are
            open, and backward will ask for just that.
        """
        ### BEGIN SOLUTION
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the gates as they stood in the latest forward.

        Args:
            dout: the gradient of the final result with respect to what forward returned, of the shape of x. (If it is
                left as it was, that is worth the bonus.)

        Returns:
            dx: the gradient with respect to x, of the shape of x: dout where the gate was open, 0 where it was closed.

        Example:
            After the forward of the example above, backward(np.array([[5.0, 6.0], [-7.0, -8.0]])) is [[5, 0], [0, -8]].

        Hint:
            The slope is 1 on one side of zero and 0 on the other. Zero of what: of dout, or of x?
        """
        ### BEGIN SOLUTION
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
        ### END SOLUTION


class Sigmoid:
    """The sigmoid of every element: out = 1 / (1 + exp(-x))."""

    def __init__(self):
        self.out = None  # what backward needs from the latest forward

    def forward(self, x):
        """Squash every element into the range from 0 to 1.

        Args:
            x: a float array of any shape, with moderate numbers. It is left as it was.

        Returns:
            An array of the shape of x.

        Example:
            Sigmoid().forward(np.array([0.0, np.log(3.0)])) is [0.5, 0.75].

        Hint:
            The formula of the class's first line, and one number per element that is worth keeping.
        """
        ### BEGIN SOLUTION
        self.out = 1 / (1 + np.exp(-x))
        return self.out
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the latest forward.

        Args:
            dout: the gradient of the final result with respect to what forward returned, of the shape of x. It is left
                as it was, and so is the array that forward returned.

        Returns:
            dx: the gradient with respect to x, of the shape of x.

        Example:
            After the forward of the example above, backward(np.array([2.0, 16.0])) is [0.5, 3.0].

        Hint:
            The slope of the sigmoid can be written with its own output alone; the handout gets there in three lines.
            At x = 0 the slope is 0.25.
        """
        ### BEGIN SOLUTION
        return dout * (1.0 - self.out) * self.out
        ### END SOLUTION
