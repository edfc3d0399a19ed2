"""A network with one hidden layer, and what it takes to train it: images, minibatches, and a loop.

In the shapes, N is the number of examples, D that of inputs, H that of hidden neurons and C that of classes.
"""

import numpy as np

from functions import cross_entropy_error, sigmoid, softmax
from gradient import numerical_gradient


class TwoLayerNet:
    """x (N, D) -> W1, b1 -> sigmoid -> W2, b2 -> softmax -> probabilities (N, C).

    `params` is a dict with four float arrays. All methods compute with what is in these arrays at the time of the
    call: training changes them, and so do the checks.
    """

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        """Make the four parameters and put them into self.params.

        Args:
            input_size: D.
            hidden_size: H.
            output_size: C.
            weight_init_std: the standard deviation of the weights.

        Afterwards:
            self.params has four entries, all of them float arrays:
                "W1" (D, H) and "W2" (H, C): every weight drawn by itself from the normal distribution around 0 with
                the standard deviation weight_init_std;
                "b1" (H,) and "b2" (C,): zeros.
            Every network draws its own numbers.

        Example:
            TwoLayerNet(784, 50, 10).params["W1"].shape is (784, 50).

        Hint:
            np.random.randn draws from the normal distribution with standard deviation 1. What makes all of it a hundred
            times narrower?
        """
        raise NotImplementedError("TwoLayerNet.__init__ is still a stub; see section 6.1 of the handout")

    def predict(self, x):
        """Give every class a probability, for each example.

        Args:
            x: a batch of examples, (N, D), floats. It is left as it was.

        Returns:
            An array of shape (N, C); each row adds up to 1.

        Example:
            With all parameters 0, each of C classes gets 1/C.

        Hint:
            Five steps: matrix product and bias, sigmoid, matrix product and bias, softmax. Write the shape beside each.
        """
        raise NotImplementedError("TwoLayerNet.predict is still a stub; see section 6.2 of the handout")

    def loss(self, x, t):
        """Say in one number how wrong the network is on a batch: the cross-entropy of its predictions.

        Args:
            x: a batch of examples, (N, D).
            t: the right classes, one-hot, (N, C).

        Returns:
            One number: the mean over the batch.

        Example:
            With all parameters 0 and 10 classes it is log(10), about 2.303, whatever t is.

        Hint:
            Both halves of it exist already. Mind which argument is the prediction and which the target.
        """
        raise NotImplementedError("TwoLayerNet.loss is still a stub; see section 6.3 of the handout")

    def accuracy(self, x, t):
        """Say which share of a batch the network gets right.

        Args:
            x: a batch of examples, (N, D).
            t: the right classes, one-hot, (N, C). Bonus: labels as well, whole numbers of shape (N,).

        Returns:
            One number from 0 to 1.

        Example:
            3 right answers among 4 examples are 0.75.

        Hint:
            Each row of probabilities has one class that it favours, and each one-hot row has one as well.
        """
        raise NotImplementedError("TwoLayerNet.accuracy is still a stub; see section 6.4 of the handout")

    def numerical_gradient(self, x, t):
        """Measure how the loss on this batch changes with every single parameter.

        Args:
            x: a batch of examples, (N, D).
            t: the right classes, one-hot, (N, C).

        Returns:
            A dict with the keys of self.params: "W1", "b1", "W2", "b2". Each value is an array of the shape of that
            parameter. Afterwards the parameters hold the values that they had before.

        Example:
            grads = network.numerical_gradient(x, t); grads["W1"].shape == network.params["W1"].shape

        Hint:
            The function numerical_gradient(f, x) of gradient.py has the same name as this method, and is the one that
            you need here. It moves the entries of the array that you hand over. What should f compute, and does it
            have to look at its argument at all?
        """
        raise NotImplementedError("TwoLayerNet.numerical_gradient is still a stub; see section 6.5 of the handout")


def prepare_images(images):
    """Turn images into rows of numbers that a network can take.

    Args:
        images: uint8 numbers from 0 to 255, (N, height, width). They are left as they were.

    Returns:
        A float array of shape (N, height * width): each image as one row, line by line, with 0 still 0, and 255 now 1.

    Example:
        One image [[0, 51], [102, 255]] becomes [[0, 0.2, 0.4, 1]].

    Hint:
        reshape can work out one of the sizes by itself. And what is uint8 divided by a number: uint8, or float?
    """
    raise NotImplementedError("prepare_images is still a stub; see section 6.6 of the handout")


def minibatch(x, t, size, rng):
    """Draw some examples at random, together with what belongs to them.

    Args:
        x: all examples, an array with one example for each index of its first axis. It is left as it was.
        t: the right classes in the same order, one-hot rows or labels, an array as long as x. It is left as it was.
        size: how many to draw, from 1 to len(x).
        rng: where chance comes from, an np.random.Generator.

    Returns:
        A tuple (x_batch, t_batch): arrays with `size` examples and their targets, in the same order. Every example of x
        is as likely as any other. Whether an example may come twice in a batch is up to you.

    Example:
        x_batch, t_batch = minibatch(x_train, t_train, 100, np.random.default_rng(0))

    Hint:
        Draw positions, not examples. What happens if you draw them twice?
    """
    raise NotImplementedError("minibatch is still a stub; see section 6.7 of the handout")


def train(network, x, t, batch_size, lr, epochs, rng):
    """Train a network with minibatches and its numerical gradient.

    An epoch has len(x) // batch_size steps. A step draws a minibatch, measures the gradient on it, moves every
    parameter against its gradient, lr times as far, and then notes the loss on this same minibatch.
    At the end of each epoch, the accuracy on all of x and t is noted.

    Args:
        network: a TwoLayerNet, or another object with params, numerical_gradient(x, t), loss(x, t), accuracy(x, t).
            Its params are changed.
        x: all examples.
        t: the right classes, in the same order.
        batch_size: the size of a minibatch, from 1 to len(x).
        lr: the learning rate.
        epochs: how many epochs to train.
        rng: an np.random.Generator, for the minibatches.

    Returns:
        A tuple (losses, accuracies): a list with a number for each step, and a list with a number for each epoch.

    Example:
        With 7 examples and batch_size=3, an epoch has 2 steps; after 5 epochs there are 10 losses and 5 accuracies.

    Hint:
        Two loops, one inside the other. For each line, ask in which of them it belongs.
    """
    raise NotImplementedError("train is still a stub; see section 6.8 of the handout")
