"""
question = "prepare_images"
note = "looks every grey up in a table of 256 numbers"
"""

import numpy as np


def prepare_images(images):
    greys = np.linspace(0.0, 1.0, 256)
    return np.stack([greys[image.ravel()] for image in images])
