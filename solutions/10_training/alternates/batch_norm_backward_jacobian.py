"""
question = "batch_norm.backward"
note = "the whole matrix of derivatives of each feature"
"""

import numpy as np


class BatchNormalization:
    def backward(self, dout):
        rows, features = dout.shape
        dx = np.empty((rows, features))
        self.dgamma, self.dbeta = np.empty(features), np.empty(features)
        for d in range(features):
            normal = self.xn[:, d]
            jacobian = (np.eye(rows) - 1 / rows - np.outer(normal, normal) / rows) / self.std[d]
            dx[:, d] = jacobian @ (self.gamma[d] * dout[:, d])
            self.dgamma[d] = normal @ dout[:, d]
            self.dbeta[d] = dout[:, d].sum()
        return dx
