"""A network of two Affine layers, put together from the layers in layers.py, that computes its gradients backwards."""

import numpy as np

from gradient import numerical_gradient
from layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    """Scores of C classes: Affine, Relu, Affine; and a SoftmaxWithLoss behind them for training.

    Args:
        input_size: numbers per example, D.
        hidden_size: width of the hidden layer, H.
        output_size: number of classes, C.
        weight_init_std: how large the weights are at first.

    Attributes:
        params: a dict of "W1" (D, H), "b1" (H,), "W2" (H, C) and "b2" (C,).
        layers: a dict of the layers "Affine1", "Relu1" and "Affine2", in this order.
        lastLayer: the SoftmaxWithLoss.
    """

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        """Make the parameters and the layers that work with them.

        Weights are weight_init_std times standard normal numbers (np.random.randn); biases are 0. The layers are given
        the very arrays that params holds: whoever changes an array of params in place changes the network.

        Example:
            TwoLayerNet(784, 50, 10).params["W1"].shape is (784, 50), and all params together hold 39760 numbers.

        Hint:
            Four arrays, three layers, one last layer. A dict remembers the order in which it was filled (so does the
            OrderedDict of the book).
        """
        ### BEGIN SOLUTION
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.lastLayer = SoftmaxWithLoss()
        ### END SOLUTION

    def predict(self, x):
        """Compute the scores of a batch, with the layers and with params as they are now.

        Args:
            x: a float array, shape (N, D). It is left as it was.

        Returns:
            The scores, shape (N, C): what Affine2 gives. They are no probabilities yet.

        Example:
            With the numbers of section 8.5 of the handout, predict([[1, 2]]) is [[3, 3]].

        Hint:
            What one layer returns is what the next one is given.
        """
        ### BEGIN SOLUTION
        for layer in self.layers.values():
            x = layer.forward(x)
        return x
        ### END SOLUTION

    def loss(self, x, t):
        """Return the loss of a batch; t is one-hot or labels. Given."""
        return self.lastLayer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        """Return which share of a batch is classified rightly; t is one-hot or labels. Given."""
        labels = t if t.ndim == 1 else np.argmax(t, axis=1)
        return np.mean(np.argmax(self.predict(x), axis=1) == labels)

    def numerical_gradient(self, x, t):
        """Measure the gradient of the loss with respect to every parameter: slow, and good for checking. Given."""
        return {key: numerical_gradient(lambda _: self.loss(x, t), value) for key, value in self.params.items()}

    def gradient(self, x, t):
        """Compute the gradient of the loss with respect to every parameter, by one walk forward and one back.

        Args:
            x: a float array, shape (N, D). It is left as it was.
            t: the right classes: one-hot, shape (N, C); or labels, an int array of shape (N,). It is left as it was.

        Returns:
            A dict with the keys "W1", "b1", "W2" and "b2": each the gradient of the loss of this batch with respect to
            that parameter, of its shape. The parameters stay as they are.

        Example:
            With the numbers of section 8.6 of the handout, gradient([[1, 2]], [0])["b2"] is [-0.5, 0.5].

        Hint:
            Forward first, so that every layer remembers this batch. Then back: who comes first, and what does each
            hand to the next? Affine layers keep their dW and db for you.
        """
        ### BEGIN SOLUTION
        self.loss(x, t)
        dout = self.lastLayer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        lower, upper = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": lower.dW, "b1": lower.db, "W2": upper.dW, "b2": upper.db}
        ### END SOLUTION
