"""A small convolutional network: the layers of the earlier assignments, put together and trained as one."""

from collections import OrderedDict

import numpy as np

from layers import Affine, Convolution, Pooling, Relu, SoftmaxWithLoss
from util import conv_output_size


class SimpleConvNet:
    """conv - relu - pool - affine - relu - affine - softmax.

    Args:
        input_dim: one image's shape (C, H, W), as a tuple. Images are square: H equals W.
        conv_param: a dict with the whole numbers "filter_num" (FN filters), "filter_size" (their height and width, in
            cells), "pad" (rows and columns of zeros round an image) and "stride" (how many cells the filters move).
            The sizes come out even: the filters fit in exactly, and the convolution's output has an even height.
        hidden_size: how many numbers the first Affine layer gives (M).
        output_size: how many classes there are (K).
        weight_init_std: the standard deviation of the weights at the start.

    Attributes:
        params: a dict of the six arrays that are learnt; see `__init__`.
        layers: the six layers that lead from images to scores, by name and in the order of the forward pass.
        last_layer: the SoftmaxWithLoss, which is needed for training only.
    """

    def __init__(
        self,
        input_dim=(1, 28, 28),
        conv_param={"filter_num": 30, "filter_size": 5, "pad": 0, "stride": 1},  # noqa: B006 (it is only read)
        hidden_size=100,
        output_size=10,
        weight_init_std=0.01,
    ):
        """Draw the parameters and build the layers on them.

        Makes `self.params`, with float64 arrays under six names. P is the side of an image after convolution and
        pooling; the pooling has windows of 2 x 2 and a stride of 2.

            "W1" (FN, C, filter_size, filter_size)    "b1" (FN,)
            "W2" (FN * P * P, M)                      "b2" (M,)
            "W3" (M, K)                               "b3" (K,)

        Weights are drawn from a normal distribution with mean 0 and standard deviation weight_init_std, anew for every
        network; biases are 0. Makes `self.layers`, an OrderedDict (a dict or a list will do), and `self.last_layer`.
        The layers hold the very arrays of `self.params`: an optimizer changes those in place.

        Example:
            With the defaults P is 12, "W2" has shape (4320, 100), and the six arrays hold 433890 numbers.

        Hint:
            Follow one image through the layers and write its shape down after each of them. conv_output_size does the
            counting, for the pooling too.
        """
        raise NotImplementedError("SimpleConvNet.__init__ is still a stub; see section 12.1 of the handout")

    def predict(self, x):
        """Score every class for every image.

        Args:
            x: images, shape (N, C, H, W). It is left as it was.

        Returns:
            The scores, shape (N, K): what the last Affine layer gives, before any softmax.

        Example:
            For a batch of 6 images, the network with the default sizes returns shape (6, 10).

        Hint:
            What one layer returns is what the next one takes. Where is the flattening done? Look into layers.py.
        """
        raise NotImplementedError("SimpleConvNet.predict is still a stub; see section 12.2 of the handout")

    def loss(self, x, t):
        """Measure how wrong the network is on a batch.

        Args:
            x: images, shape (N, C, H, W).
            t: the right classes: labels of shape (N,), or one-hot rows of shape (N, K).

        Returns:
            One number: the cross-entropy of the softmax of the scores, as the mean over the batch.

        Example:
            A fresh network with 10 classes knows nothing: its loss is near log(10), about 2.303.

        Hint:
            SoftmaxWithLoss.forward takes scores and right classes, in both forms.
        """
        raise NotImplementedError("SimpleConvNet.loss is still a stub; see section 12.3 of the handout")

    def accuracy(self, x, t, batch_size=100):
        """Measure which share of the images is classified rightly.

        Args:
            x: images, shape (N, C, H, W).
            t: the right classes: labels of shape (N,), or one-hot rows of shape (N, K).
            batch_size: how many images go through the network at a time. N is a multiple of it. (Bonus: any N.)

        Returns:
            One number from 0 to 1: how many images have their highest score at the right class, divided by N.

        Example:
            With 7 of 10 images right it is 0.7, for batch_size=10 as for batch_size=5.

        Hint:
            Count the hits of all batches together, and divide once, at the end. range(0, N, batch_size) tells where
            the batches begin; t has to be cut in the same places as x.
        """
        raise NotImplementedError("SimpleConvNet.accuracy is still a stub; see section 12.4 of the handout")

    def gradient(self, x, t):
        """Find the slope of the loss in every parameter, by backpropagation.

        Args:
            x: images, shape (N, C, H, W).
            t: the right classes: labels of shape (N,), or one-hot rows of shape (N, K).

        Returns:
            A dict with the keys of `self.params`; under each one the gradient of loss(x, t), of the parameter's shape.
            The parameters stay as they are.

        Example:
            See section 12.5 of the handout: a whole step of a very small network, by hand.

        Hint:
            Forward once, so that the layers remember this batch; then the layers' backward, the last one first, each
            fed with what came out of the one before. The gradients then lie in the layers that own parameters.
        """
        raise NotImplementedError("SimpleConvNet.gradient is still a stub; see section 12.5 of the handout")
