"""Six ways to walk downhill: rules that turn gradients into new parameters.

Each optimizer is a small object. It is made once, with its hyper-parameters, and then asked again and again to do one
step: `optimizer.update(params, grads)`. What it has to remember between the steps, it keeps in itself.

The `__init__` methods are given; you may change them, as long as the arguments, their order and their defaults stay.
"""

import numpy as np


class SGD:
    """Stochastic gradient descent: a step against the gradient.

    Args:
        lr: the learning rate, a positive number.
    """

    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        """Do one step: every parameter moves by lr times its gradient, downhill.

        Args:
            params: a dict from names to float arrays of any shape, such as {"W1": ..., "b1": ...}. The arrays
                themselves are changed, since the layers of a network hold these very arrays.
            grads: a dict with the same names (not always in the same order); grads[name] has the shape of
                params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1, a parameter [1.0, -2.0] and its gradient [4.0, 3.0], the parameter becomes [0.6, -2.3].

        Hint:
            A gradient points uphill. Which NumPy operation changes an array instead of making a new one?
        """
        ### BEGIN SOLUTION
        for key in params:
            params[key] -= self.lr * grads[key]
        ### END SOLUTION


class Momentum:
    """A ball that rolls down the slope: it keeps a velocity, and the slope only changes the velocity.

    Args:
        lr: the learning rate, a positive number.
        momentum: which share of the velocity is left after a step, from 0 (no memory) to just below 1.
    """

    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None  # will be a dict with one velocity for each parameter

    def update(self, params, grads):
        """Do one step: v = momentum * v - lr * gradient, then the parameter moves by v. At first v is 0.

        Args:
            params: a dict from names to float arrays of any shape; the arrays themselves are changed.
            grads: a dict with the same names; grads[name] has the shape of params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1 and momentum = 0.9, a parameter 2.0 whose gradient is 4.0 gets v = -0.4 and becomes 1.6.
            If its gradient is 3.2 the next time, then v = 0.9 * -0.4 - 0.1 * 3.2 = -0.68, and it becomes 0.92.

        Hint:
            One velocity per parameter, of the parameter's shape. Making the velocities happens in the first call
            only; moving happens in every call. Look at your indentation with that in mind.
        """
        ### BEGIN SOLUTION
        if self.v is None:
            self.v = {key: np.zeros_like(value) for key, value in params.items()}
        for key in params:
            self.v[key] = self.momentum * self.v[key] - self.lr * grads[key]
            params[key] += self.v[key]
        ### END SOLUTION


class AdaGrad:
    """A learning rate for every single number, which shrinks where the gradients have been large.

    Args:
        lr: the learning rate to begin with, a positive number.
    """

    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None  # will be a dict with a sum of squares for each parameter

    def update(self, params, grads):
        """Do one step: h grows by gradient², then the parameter moves by -lr * gradient / sqrt(h). At first h is 0.

        All of this is element by element. A tiny number (1e-7) in the denominator keeps 0/0 away.

        Args:
            params: a dict from names to float arrays of any shape; the arrays themselves are changed.
            grads: a dict with the same names; grads[name] has the shape of params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1, a parameter 2.0 whose gradient is 4.0 gets h = 16 and becomes 2 - 0.1 * 4/4 = 1.9.
            If its gradient is 3.0 the next time, then h = 25, and it becomes 1.9 - 0.1 * 3/5 = 1.84.
            A parameter whose gradient has always been 0 stays where it is.

        Hint:
            The tiny number must not matter wherever h is not 0: is it added, or multiplied?
        """
        ### BEGIN SOLUTION
        if self.h is None:
            self.h = {key: np.zeros_like(value) for key, value in params.items()}
        for key in params:
            self.h[key] += grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
        ### END SOLUTION


class RMSprop:
    """AdaGrad that forgets: h is a moving average of the squared gradients instead of their sum.

    Args:
        lr: the learning rate, a positive number.
        decay_rate: which share of the old average is kept in each step, from 0 to just below 1.
    """

    def __init__(self, lr=0.01, decay_rate=0.99):
        self.lr = lr
        self.decay_rate = decay_rate
        self.h = None  # will be a dict with an average of squares for each parameter

    def update(self, params, grads):
        """Do one step: h = decay_rate * h + (1 - decay_rate) * gradient², then move by -lr * gradient / sqrt(h).

        At first h is 0. All of this is element by element, with a tiny number (1e-7) in the denominator.

        Args:
            params: a dict from names to float arrays of any shape; the arrays themselves are changed.
            grads: a dict with the same names; grads[name] has the shape of params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1 and decay_rate = 0.75, a parameter 2.0 whose gradient is 4.0 gets h = 0.25 * 16 = 4 and
            becomes 2 - 0.1 * 4/2 = 1.8. If its gradient is 1.0 the next time, then h = 0.75 * 4 + 0.25 = 3.25, and it
            becomes 1.8 - 0.1 / sqrt(3.25), about 1.7445.

        Hint:
            The two shares, that of the old average and that of the new square, add up to 1. Which is the larger one?
        """
        ### BEGIN SOLUTION
        if self.h is None:
            self.h = {key: np.zeros_like(value) for key, value in params.items()}
        for key in params:
            self.h[key] = self.decay_rate * self.h[key] + (1 - self.decay_rate) * grads[key] ** 2
            params[key] -= self.lr * grads[key] / (np.sqrt(self.h[key]) + 1e-7)
        ### END SOLUTION


class Adam:
    """Momentum and RMSprop in one, with a correction for the averages' start from 0.

    Args:
        lr: the learning rate, a positive number; about as far as one step goes.
        beta1: which share of the old average of gradients is kept in each step.
        beta2: which share of the old average of squared gradients is kept in each step.
    """

    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.iter = 0  # how many steps were done
        self.m = None  # will be a dict with an average of gradients for each parameter
        self.v = None  # will be a dict with an average of squares for each parameter

    def update(self, params, grads):
        """Do step number t, where t is 1 in the first call.

            m = beta1 * m + (1 - beta1) * gradient          at first m is 0
            v = beta2 * v + (1 - beta2) * gradient²         at first v is 0
            the parameter moves by -lr * (m / (1 - beta1^t)) / sqrt(v / (1 - beta2^t))

        All of this is element by element, with a tiny number (1e-7) in the denominator.

        Args:
            params: a dict from names to float arrays of any shape; the arrays themselves are changed.
            grads: a dict with the same names; grads[name] has the shape of params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1, a parameter 2.0 whose gradient is 4.0 becomes 1.9, whatever the betas are: after one step
            both corrections give back what came in, so the step is 0.1 * 4 / sqrt(16).

        Hint:
            m and v are kept as they are; the corrected values are for this step only. One call is one step, however
            many parameters there are.
        """
        ### BEGIN SOLUTION
        if self.m is None:
            self.m = {key: np.zeros_like(value) for key, value in params.items()}
            self.v = {key: np.zeros_like(value) for key, value in params.items()}
        self.iter += 1
        lr_t = self.lr * np.sqrt(1 - self.beta2**self.iter) / (1 - self.beta1**self.iter)
        for key in params:
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] += (1 - self.beta2) * (grads[key] ** 2 - self.v[key])
            params[key] -= lr_t * self.m[key] / (np.sqrt(self.v[key]) + 1e-7)
        ### END SOLUTION


class Nesterov:
    """Momentum that looks ahead: the slope is taken where the ball is about to be. (Bonus.)

    Args:
        lr: the learning rate, a positive number.
        momentum: which share of the velocity is left after a step, from 0 (no memory) to just below 1.
    """

    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = None  # will be a dict with one velocity for each parameter

    def update(self, params, grads):
        """Do one step, where params are the points looked ahead to and grads their gradients.

            the parameter moves by momentum² * v - (1 + momentum) * lr * gradient      with the velocity v so far
            then v = momentum * v - lr * gradient                                      at first v is 0

        Args:
            params: a dict from names to float arrays of any shape; the arrays themselves are changed.
            grads: a dict with the same names; grads[name] has the shape of params[name]. It is left as it was.

        Returns:
            Nothing.

        Example:
            With lr = 0.1 and momentum = 0.5, a parameter 2.0 whose gradient is 4.0 becomes 2 - 1.5 * 0.4 = 1.4, and
            v = -0.4. If its gradient is 2.0 the next time, it becomes 1.4 + 0.25 * -0.4 - 1.5 * 0.2 = 1.0.

        Hint:
            The order matters: the parameter moves with the old velocity.
        """
        ### BEGIN SOLUTION
        if self.v is None:
            self.v = {key: np.zeros_like(value) for key, value in params.items()}
        for key in params:
            push = self.lr * grads[key]
            params[key] += self.momentum**2 * self.v[key] - (1 + self.momentum) * push
            self.v[key] = self.momentum * self.v[key] - push
        ### END SOLUTION
