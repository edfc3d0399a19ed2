"""One neuron: a weighted sum, a bias and a sigmoid, and what the bias is good for."""

import numpy as np


def sigmoid(x):
    """Squash any number into the range from 0 to 1.

    Args:
        x: a number, or a NumPy array of any shape; whole numbers are fine too. It is left as it was.

    Returns:
        1 / (1 + e^(-x)), element by element: a number for a number, an array of the same shape for an array.

    Example:
        sigmoid(0.0) is 0.5; sigmoid(np.array([-1.0, 2.0])) is about [0.2689, 0.8808].

    Hint:
        np.exp works on numbers and on arrays alike. Mind the brackets of the denominator.
        Bonus (section 2.6): at x = -1000 the plain formula warns of an overflow. Which power of e never overflows?
    """
    ### BEGIN SOLUTION
    # 1 / (1 + e^-x) on the right of 0 and e^x / (1 + e^x) on the left: no power is above 0, so nothing overflows
    return np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))
    ### END SOLUTION


def neuron(x, w, b):
    """The output of one neuron with a sigmoid: sigmoid(w1*x1 + w2*x2 + ... + b).

    Args:
        x: the inputs: a number, or a 1-D array of shape (n,).
        w: the weights: a number where x is a number, else a 1-D array of shape (n,).
        b: the bias, a number.

    Returns:
        One number between 0 and 1, however many inputs there are.

    Example:
        neuron(2.0, 0.5, -1.0) is 0.5, since 0.5*2 - 1 = 0.
        neuron(np.array([1.0, 2.0]), np.array([3.0, -1.0]), 0.5) is sigmoid(1.5), about 0.8176.

    Hint:
        First everything becomes one number, then that number goes through the sigmoid. There is one bias for the
        whole neuron. Which NumPy function multiplies pairwise and adds up, for arrays and for plain numbers alike?
    """
    ### BEGIN SOLUTION
    return sigmoid(np.dot(w, x) + b)
    ### END SOLUTION


def train_bias(x, y, w, b, lr, steps):
    """Train a neuron with one input on one example, and keep its outputs.

    Each step does, in this order:
        1. output = neuron(x, w, b), which is kept;
        2. error = y - output;
        3. w grows by lr * error * x, and b grows by lr * error.

    Args:
        x: the input, a number.
        y: the output that we want, a number from 0 to 1.
        w: the weight to begin with, a number.
        b: the bias to begin with, a number.
        lr: the learning rate, a positive number.
        steps: how many steps to take, a whole number of at least 1.

    Returns:
        (w, b, outputs): the weight and the bias after the last step, and an array of shape (steps,) whose element i
        is the output of step i before that step changed w and b.

    Example:
        train_bias(2.0, 1.0, 0.0, 0.0, 0.1, 1) returns w = 0.1, b = 0.05 and outputs = [0.5]: the output is
        sigmoid(0) = 0.5, so the error is 0.5; w grows by 0.1 * 0.5 * 2 and b by 0.1 * 0.5.

    Hint:
        The bias is a weight whose input is always 1. Put that 1 into the rule for w, and you have the rule for b.
    """
    ### BEGIN SOLUTION
    outputs = np.empty(steps)
    for step in range(steps):
        outputs[step] = neuron(x, w, b)
        error = y - outputs[step]
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
    ### END SOLUTION


def count_parameters(sizes):
    """Count the weights and biases of a fully connected network.

    Args:
        sizes: a list or tuple with the number of neurons of each layer, from the input layer to the output layer;
            at least two layers. It is left as it was.

    Returns:
        How many numbers the network has to learn: all weights and all biases, as one whole number.

    Example:
        count_parameters([3, 2]) is 8: 3 * 2 weights and 2 biases.
        count_parameters([784, 16, 16, 10]) is 13002.

    Hint:
        Draw [3, 2] and count the arrows. Then ask which of the five neurons computes something: only that one
        has a bias.
    """
    ### BEGIN SOLUTION
    total = 0
    for inputs, outputs in zip(sizes[:-1], sizes[1:]):
        total += inputs * outputs + outputs
    return total
    ### END SOLUTION


def class_prior_bias(counts):
    """The biases that a softmax layer learns when its inputs tell it nothing.

    Args:
        counts: how many examples each class has: a list or 1-D array of K positive numbers, whole or not
            (frequencies such as 0.7, 0.2, 0.1 are fine too). It is left as it was.

    Returns:
        A float array of shape (K,): the natural logarithm of each class's frequency, shifted by one common number so
        that the biases have the mean 0.

    Example:
        class_prior_bias([70, 20, 10]) is about [1.0662, -0.1865, -0.8797]; the softmax of that is [0.7, 0.2, 0.1].
        class_prior_bias([50, 50]) is [0, 0].

    Hint:
        Softmax takes e to the power of each bias and divides by the sum. What undoes "e to the power of"?
        Adding the same number to every bias changes no probability, so you may choose it.
    """
    ### BEGIN SOLUTION
    # Dividing the counts by their total would shift all logarithms alike, and the mean takes every shift out.
    logs = np.log(counts)
    return logs - np.mean(logs)
    ### END SOLUTION
