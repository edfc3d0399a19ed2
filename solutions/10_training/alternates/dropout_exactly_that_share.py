"""
question = "dropout"
note = "always the same number of entries, at places without order; backward overwrites a copy"
"""

import numpy as np


class Dropout:
    def forward(self, x, train_flg=True):
        if not train_flg:
            return x - self.dropout_ratio * x
        self.dropped = np.random.permutation(x.size)[: round(self.dropout_ratio * x.size)]
        return self.without(x)

    def backward(self, dout):
        return self.without(dout)

    def without(self, values):
        rest = values.copy()
        np.put(rest, self.dropped, 0)
        return rest
