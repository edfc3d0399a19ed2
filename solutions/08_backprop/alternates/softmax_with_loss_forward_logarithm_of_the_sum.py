"""
question = "softmax_with_loss.forward"
note = "exact: log of the sum of exponentials minus the right score, no tiny number"
"""

import numpy as np


class SoftmaxWithLoss:
    def forward(self, x, t):
        top = np.max(x, axis=1)
        log_sum = top + np.log(np.sum(np.exp(x - top[:, None]), axis=1))
        self.y = np.exp(x - log_sum[:, None])
        self.t = t
        picked = x[np.arange(len(x)), t] if t.ndim == 1 else np.sum(x * t, axis=1)
        return np.mean(log_sum - picked)
