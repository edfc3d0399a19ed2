"""A fully connected network for the labs: as many layers as you like, to be trained by your own optimizers.

It is written without layer objects, so that the whole way there and back can be read in one place:

    x ─► affine ─► (batch norm) ─► activation ─► (dropout) ─► ... ─► affine ─► scores ─► softmax and cross-entropy
         └──────────────── a hidden layer ───────────────┘           the last layer

Batch normalisation, dropout and weight decay are not in here. They are yours, where a lab asks for them.
"""

import numpy as np


class MultiLayerNet:
    """Hidden layers of any number and size, and a last layer with one score for each class.

    Args:
        input_size: how many numbers one example has (784 pixels, say).
        hidden_sizes: how many neurons each hidden layer has, as in [100, 100]. May be empty.
        output_size: how many classes there are.
        activation: "relu" or "sigmoid", in all hidden layers.
        weight_init_std: the standard deviation of the first weights: a number, or "he" or "xavier" for one that suits
            the number of inputs of each layer. Biases start at 0.
        batch_norm: a class whose objects are made by batch_norm(gamma, beta) and have forward(x, train_flg),
            backward(dout), dgamma and dbeta: one comes after the affine part of each hidden layer. Or None.
        dropout: a function without arguments that makes an object with forward(x, train_flg) and backward(dout), as in
            lambda: Dropout(0.2): one comes after each activation. Or None.
        rng: a np.random.Generator that draws the first weights.

    Attributes:
        params: a dict from names to arrays: W1 (input_size, first hidden size), b1 (first hidden size,), and so on up
            to the last layer; with batch_norm also gamma1, beta1, ... (hidden size,). Change the arrays in place.
        activations: a dict from the number of a hidden layer, 1 being the first, to what its activation gave in the
            latest forward pass, shape (N, hidden size).
    """

    def __init__(
        self, input_size, hidden_sizes, output_size, activation="relu", weight_init_std="he", batch_norm=None,
        dropout=None, *, rng,
    ):  # fmt: skip
        if activation not in {"relu", "sigmoid"}:
            raise ValueError(f"activation must be 'relu' or 'sigmoid' (got {activation!r})")
        self.activation = activation
        self.last = len(hidden_sizes) + 1  # the number of the last layer; hidden ones are 1, 2, ... before it
        self.params = {}
        self.norms, self.dropouts = {}, {}  # by the number of the layer; empty where they are not wanted
        self.inputs, self.activations = {}, {}  # what predict leaves for gradient, by the number of the layer

        sizes = [input_size, *hidden_sizes, output_size]
        for layer in range(1, self.last + 1):
            n_in, n_out = sizes[layer - 1], sizes[layer]
            self.params[f"W{layer}"] = _spread(weight_init_std, n_in) * rng.standard_normal((n_in, n_out))
            self.params[f"b{layer}"] = np.zeros(n_out)
            if batch_norm is not None and layer < self.last:
                gamma, beta = np.ones(n_out), np.zeros(n_out)
                self.params[f"gamma{layer}"], self.params[f"beta{layer}"] = gamma, beta
                self.norms[layer] = batch_norm(gamma, beta)  # holds the same arrays as params
            if dropout is not None and layer < self.last:
                self.dropouts[layer] = dropout()

    def predict(self, x, train_flg=False):
        """Compute the scores of all classes: x of shape (N, input_size) gives (N, output_size).

        train_flg tells batch normalisation and dropout whether this is training.
        """
        for layer in range(1, self.last):
            x = self._affine(layer, x)
            if layer in self.norms:
                x = self.norms[layer].forward(x, train_flg)
            x = np.maximum(x, 0) if self.activation == "relu" else (1 + np.tanh(x / 2)) / 2
            self.activations[layer] = x
            if layer in self.dropouts:
                x = self.dropouts[layer].forward(x, train_flg)
        return self._affine(self.last, x)

    def loss(self, x, t, train_flg=False):
        """Compute the mean cross-entropy for x (N, input_size) and labels t (N,), one number."""
        log_p = _log_softmax(self.predict(x, train_flg))
        return -np.mean(log_p[np.arange(len(t)), t])

    def accuracy(self, x, t):
        """Compute the share of the examples x (N, input_size) whose label in t (N,) has the highest score."""
        return np.mean(self.predict(x).argmax(axis=1) == t)

    def gradient(self, x, t):
        """Compute the gradients of loss(x, t, train_flg=True) by backpropagation: a dict like params."""
        p = np.exp(_log_softmax(self.predict(x, train_flg=True)))
        dout = (p - np.eye(p.shape[1])[t]) / len(t)

        grads = {}
        for layer in range(self.last, 0, -1):
            if layer < self.last:  # a hidden layer: back through what stands behind its affine part
                if layer in self.dropouts:
                    dout = self.dropouts[layer].backward(dout)
                y = self.activations[layer]
                dout = dout * (y > 0) if self.activation == "relu" else dout * y * (1 - y)
                if layer in self.norms:
                    dout = self.norms[layer].backward(dout)
                    grads[f"gamma{layer}"] = self.norms[layer].dgamma
                    grads[f"beta{layer}"] = self.norms[layer].dbeta
            grads[f"W{layer}"] = self.inputs[layer].T @ dout
            grads[f"b{layer}"] = dout.sum(axis=0)
            dout = dout @ self.params[f"W{layer}"].T  # what the layer before gets
        return grads

    def _affine(self, layer, x):
        self.inputs[layer] = x
        return x @ self.params[f"W{layer}"] + self.params[f"b{layer}"]


def _spread(weight_init_std, n_in):
    """Turn "he" or "xavier" into a standard deviation for a layer with n_in inputs; a number stays what it is."""
    gains = {"he": 2, "xavier": 1}
    if not isinstance(weight_init_std, str):
        return weight_init_std
    if weight_init_std not in gains:
        raise ValueError(f"weight_init_std must be 'he', 'xavier' or a number (got {weight_init_std!r})")
    return (gains[weight_init_std] / n_in) ** 0.5


def _log_softmax(scores):
    """Turn scores (N, classes) into logarithms of probabilities, row by row, without overflow."""
    shifted = scores - scores.max(axis=1)[:, np.newaxis]
    total = np.exp(shifted).sum(axis=1)[:, np.newaxis]
    return shifted - np.log(total)
