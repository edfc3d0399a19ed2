"""
question = "prepare_images"
note = "plain Python over images, lines and pixels"
"""

import numpy as np


def prepare_images(images):
    return np.array([[float(pixel) / 255.0 for line in image for pixel in line] for image in images])
