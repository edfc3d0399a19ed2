"""
question = "prepare_images"
note = "as loaders of MNIST do it: float32 first, then a division in place"
"""

import numpy as np


def prepare_images(images):
    flat = images.astype(np.float32).reshape(images.shape[0], images.shape[1] * images.shape[2])
    flat /= 255.0
    return flat
