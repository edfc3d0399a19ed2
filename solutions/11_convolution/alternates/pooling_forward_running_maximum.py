"""
question = "pooling.forward"
note = "a running maximum over shifted images"
"""

import numpy as np


class Pooling:
    def forward(self, x):
        p, s = self.pad, self.stride
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)), constant_values=-np.inf)
        H, W = padded.shape[2:]
        best = place = None
        for u in range(self.pool_h):
            for v in range(self.pool_w):
                seen = padded[:, :, u : H - self.pool_h + u + 1 : s, v : W - self.pool_w + v + 1 : s]
                if best is None:
                    best, place = seen.copy(), np.zeros(seen.shape, dtype=int)
                    continue
                better = seen > best
                best[better] = seen[better]
                place[better] = u * self.pool_w + v
        self.x, self.arg_max = x, place.transpose(0, 2, 3, 1).flatten()
        return best
