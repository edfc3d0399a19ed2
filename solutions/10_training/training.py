"""What makes deep networks train: initial weights, batch normalisation, regularisation, and an honest search.

The `__init__` methods are given; you may change what they store, as long as the arguments, their order and their
defaults stay.
"""

import numpy as np


def init_std(kind, n):
    """Say how wide to draw the first weights of a layer: their standard deviation.

    Args:
        kind: "xavier", "sigmoid" or "tanh" for Xavier's rule; "he" or "relu" for He's.
        n: how many inputs each neuron of the layer has, a positive integer.

    Returns:
        The standard deviation, one number: the root of 1/n after Xavier, the root of 2/n after He.

    Raises:
        ValueError: if kind is none of the five words (bonus question).

    Example:
        init_std("xavier", 100) is 0.1, and init_std("relu", 50) is 0.2.

    Hint:
        Relu silences half of the numbers that reach it. Which of the two rules has to make up for that?
    """
    ### BEGIN SOLUTION
    if kind in {"xavier", "sigmoid", "tanh"}:
        return np.sqrt(1 / n)
    if kind in {"he", "relu"}:
        return np.sqrt(2 / n)
    raise ValueError(f"no rule is called {kind!r}")
    ### END SOLUTION


def activation_stats(x, weights, activation):
    """Send data through a stack of layers without biases, and note how the activations of each are spread.

    Args:
        x: the data, shape (N, D).
        weights: a list of matrices; the first has D rows, and each next one as many rows as the last has columns.
        activation: the activation function, which works on arrays element by element.

    Returns:
        A list with one pair (mean, standard deviation) for each layer, first layer first. Both are taken over all
        entries of the layer's output, that is, of what its activation function gave.

    Example:
        x = np.array([[1.0, 3.0]]) and weights = [np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[2.0], [1.0]])]
        activation_stats(x, weights, np.sqrt) is about [(1.366, 0.366), (1.932, 0.0)]: the first layer gives
        1 and 1.732, the second one sqrt(3.732).

    Hint:
        What one layer gives is what the next one gets.
    """
    ### BEGIN SOLUTION
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((np.mean(x), np.std(x)))
    return stats
    ### END SOLUTION


class BatchNormalization:
    """Gives every feature mean 0 and variance 1 over the batch; then it is stretched by gamma and moved by beta.

    Args:
        gamma: the scales, shape (D,). Learned.
        beta: the shifts, shape (D,). Learned.
        momentum: which share of the running averages is kept in each training step.
        running_mean: the running average of the means, shape (D,); zeros by default.
        running_var: the running average of the variances, shape (D,); zeros by default.

    Attributes:
        dgamma: after backward, the gradient of gamma, shape (D,).
        dbeta: after backward, the gradient of beta, shape (D,).
    """

    def __init__(self, gamma, beta, momentum=0.9, running_mean=None, running_var=None):
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.running_mean = np.zeros(len(gamma)) if running_mean is None else running_mean
        self.running_var = np.zeros(len(gamma)) if running_var is None else running_var

    def forward(self, x, train_flg=True):
        """Normalise, then scale and shift: gamma * (x - mean) / sqrt(variance + 1e-7) + beta, feature by feature.

        Args:
            x: shape (N, D): N examples with D features each.
            train_flg: in training, mean and variance are those of this batch (the variance divides by N), and the
                running averages take in a share of them: momentum * old + (1 - momentum) * new. In testing, the
                running averages stand in for the batch's mean and variance, and stay as they are.

        Returns:
            Shape (N, D).

        Example:
            With gamma = [1, 10] and beta = [0, 5], x = [[1, 2], [3, 6]] has the means 2 and 4 and the variances 1
            and 4, so that the training output is [[-1, -5], [1, 15]].

        Hint:
            One mean for each feature: along which axis do you go? And write down what backward will ask for.
        """
        ### BEGIN SOLUTION
        if self.running_mean is None:  # the book's __init__ leaves them to forward
            self.running_mean = self.running_var = np.zeros_like(self.gamma)
        if train_flg:
            mean, var = np.mean(x, axis=0), np.var(x, axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mean
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mean, var = self.running_mean, self.running_var
        self.input_shape, self.batch_size = x.shape, len(x)  # for a backward as in the book
        self.xc = x - mean
        self.std = np.sqrt(var + 1e-7)
        self.xn = self.xc / self.std
        return self.gamma * self.xn + self.beta
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the latest forward, which was one in training.

        Args:
            dout: the gradient of the loss with respect to what forward returned, shape (N, D).

        Returns:
            dx: the gradient with respect to x, shape (N, D). Sets `self.dgamma` and `self.dbeta` too, shape (D,)
            each; each call sets them anew.

        Example:
            Two features, N = 3, gamma = [1, 1]: for x = [[0, 1], [0, 2], [3, 6]] and dout = [[1, 0], [0, 0], [0, 0]],
            dbeta is [1, 0], dgamma about [-0.7071, 0] and dx about [[0.3536, 0], [-0.3536, 0], [0, 0]].

        Hint:
            x has three roads to the output: straight, by way of the mean, and by way of the variance. Draw the graph,
            and let the gradients of all three meet at x.
        """
        ### BEGIN SOLUTION
        N = len(dout)
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(dout * self.xn, axis=0)
        return self.gamma / self.std * (dout - (self.dbeta + self.xn * self.dgamma) / N)
        ### END SOLUTION


class Dropout:
    """Silences randomly chosen neurons in training; in testing all of them speak, with a lower voice.

    Args:
        dropout_ratio: the share that is dropped, from 0 to just below 1.
    """

    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio

    def forward(self, x, train_flg=True):
        """Drop entries in training; scale all of them in testing.

        Args:
            x: an array of any shape.
            train_flg: in training, every entry is dropped (set to 0) with the probability dropout_ratio, each by
                itself and drawn anew in each call; the others pass as they are. In testing, x * (1 - dropout_ratio).
                ("Inverted" dropout, which divides in training and leaves x alone in testing, is as good.)

        Returns:
            An array of the shape of x.

        Example:
            With dropout_ratio = 0.25, x = [8, 8, 8, 8] gives [8, 0, 8, 8], say, in training, and [6, 6, 6, 6] in
            testing.

        Hint:
            Random numbers between 0 and 1, one for each entry: how many of them are larger than 0.25?
        """
        ### BEGIN SOLUTION
        if train_flg:
            self.mask = np.random.rand(*x.shape) > self.dropout_ratio
            return x * self.mask
        return x * (1 - self.dropout_ratio)
        ### END SOLUTION

    def backward(self, dout):
        """Send a gradient back through the latest forward, which was one in training.

        Args:
            dout: the gradient of the loss with respect to what forward returned, of the shape of x.

        Returns:
            The gradient with respect to x.

        Example:
            If forward made [8, 0, 8, 8] of [8, 8, 8, 8], then dout = [1, 2, 3, 4] becomes [1, 0, 3, 4].

        Hint:
            Where nothing went through, nothing comes back.
        """
        ### BEGIN SOLUTION
        return dout * self.mask
        ### END SOLUTION


def weight_decay_loss(params, lam):
    """Compute the price of large weights, which is added to the loss of the data.

    Args:
        params: a dict from names to arrays of any shape, such as {"W1": ..., "b1": ..., "gamma1": ...}. Weights are
            those whose names begin with a capital W; the others cost nothing.
        lam: how dear they are, the strength of the decay.

    Returns:
        One number: half of lam, times the sum of the squares of all weights.

    Example:
        With lam = 0.1, {"W1": [[1, 2]], "b1": [7, 7], "W2": [[3], [1]]} costs 0.5 * 0.1 * (1 + 4 + 9 + 1) = 0.75.

    Hint:
        Which names count? Strings have a method that looks at their beginning.
    """
    ### BEGIN SOLUTION
    return 0.5 * lam * sum(np.sum(value**2) for name, value in params.items() if name.startswith("W"))
    ### END SOLUTION


def weight_decay_gradients(params, grads, lam):
    """Add to the gradients of the data what weight_decay_loss adds to the loss.

    Args:
        params: as in weight_decay_loss.
        grads: a dict with the same names; grads[name] has the shape of params[name].
        lam: the strength of the decay.

    Returns:
        A dict with all the names of grads: for weights, the gradient plus lam times the weight; the others as they
        came. It may be a new dict, or grads itself, changed.

    Example:
        With lam = 0.1, the weight 3.0 and its gradient 1.0 give 1.3; a bias with the gradient 1.0 still has 1.0.

    Hint:
        Differentiate 0.5 * lam * w**2 with respect to w.
    """
    ### BEGIN SOLUTION
    return {name: grad + lam * params[name] if name.startswith("W") else grad for name, grad in grads.items()}
    ### END SOLUTION


def shuffle_dataset(x, t, rng=None):
    """Put the examples of a data set into a random order, inputs and targets alike.

    Args:
        x: the inputs, one example for each index of the first axis: shape (N, D) or (N, C, H, W).
        t: the targets: shape (N,) for labels, (N, C) for one-hot rows.
        rng: (bonus) a np.random.Generator that the order is drawn with. Without it, np.random is used.

    Returns:
        x and t in the new order, as two new arrays. Those that were given stay as they were.

    Example:
        Examples 10, 20, 30 with the labels 1, 2, 3 may come out as [30, 10, 20] and [3, 1, 2].

    Hint:
        Shuffle the numbers 0 to N - 1, not the data. How do you take rows out of an array by a list of numbers?
    """
    ### BEGIN SOLUTION
    order = (rng or np.random).permutation(len(x))
    return x[order], t[order]
    ### END SOLUTION


def split_validation(x, t, ratio):
    """Set the first examples aside for validation, and keep the rest for training. Nothing is shuffled here.

    Args:
        x: the inputs, one example for each index of the first axis.
        t: the targets, likewise.
        ratio: the share that goes to validation, between 0 and 1.

    Returns:
        x_train, t_train, x_val, t_val. The validation part has N * ratio examples, rounded down, and is taken from
        the beginning; training gets all the others, in their order.

    Example:
        With 7 examples and ratio = 0.4, the first 2 are for validation and the last 5 for training.

    Hint:
        7 * 0.4 is 2.8. An index has to be a whole number; which function cuts off the rest?
    """
    ### BEGIN SOLUTION
    n_val = int(len(x) * ratio)
    return x[n_val:], t[n_val:], x[:n_val], t[:n_val]
    ### END SOLUTION


def sample_log_uniform(low_exp, high_exp, size, rng):
    """Draw random numbers that are spread evenly over the powers of ten.

    Args:
        low_exp: the exponent of the smallest number, as in -6 for 0.000001. Need not be a whole number.
        high_exp: the exponent of the largest number; larger than low_exp.
        size: how many numbers to draw.
        rng: a np.random.Generator; all randomness comes from it.

    Returns:
        Shape (size,): numbers between 10**low_exp and 10**high_exp, as many between 0.001 and 0.01 as between 0.01
        and 0.1, on average.

    Example:
        sample_log_uniform(-6, -2, 3, np.random.default_rng(0)) may be [0.000353, 0.000012, 0.000001].

    Hint:
        What is even here, the numbers or their exponents?
    """
    ### BEGIN SOLUTION
    return 10 ** rng.uniform(low_exp, high_exp, size)
    ### END SOLUTION
