"""Loads handwritten digits: the 5,000 of mnist_5k.npz, or the full set of 70,000 where you have it.

For the full set, name it in `load_mnist(path=...)` or in the environment variable MNIST: either `mnist.npz` (with
x_train, y_train, x_test, y_test), or the folder with the four files `train-images-idx3-ubyte` and so on (or their .gz).
"""

import gzip
import os
from pathlib import Path

import numpy as np

HELD_OUT = 1000  # of the 5,000


def load_mnist(normalize=True, flatten=True, one_hot_label=False, path=None):
    """Load the digits, with the parameters of the book's function of this name.

    Args:
        normalize: scale the pixels from 0..255 to 0..1 (float64); else they stay uint8.
        flatten: images as rows of 784 pixels; else of shape (1, 28, 28): channel, height, width.
        one_hot_label: labels as rows with a single 1; else as numbers 0..9.
        path: a local copy of the full set; by default the environment variable MNIST, and without it mnist_5k.npz.

    Returns:
        (x_train, t_train), (x_test, t_test): 4,000 and 1,000 images, or 60,000 and 10,000 of the full set.

    Raises:
        FileNotFoundError: where `path` holds no MNIST.
    """
    path = path or os.environ.get("MNIST")
    x_train, t_train, x_test, t_test = _full(Path(path)) if path else _five_thousand()
    return _ready(x_train, t_train, normalize, flatten, one_hot_label), _ready(
        x_test, t_test, normalize, flatten, one_hot_label
    )


def _five_thousand():
    with np.load(Path(__file__).parent / "mnist_5k.npz") as data:
        images, labels = data["images"], data["labels"]
    return images[:-HELD_OUT], labels[:-HELD_OUT], images[-HELD_OUT:], labels[-HELD_OUT:]


def _full(path):
    if path.is_file():
        with np.load(path) as data:
            return data["x_train"], data["y_train"], data["x_test"], data["y_test"]
    parts = [_idx(path, f"{part}-{kind}") for part in ("train", "t10k") for kind in ("images-idx3", "labels-idx1")]
    return tuple(parts)


def _idx(folder, name):
    """Read one file of the original set: a header of big-endian numbers, then bytes."""
    for file, read in ((folder / f"{name}-ubyte", Path.read_bytes), (folder / f"{name}-ubyte.gz", _unzipped)):
        if file.is_file():
            raw = read(file)
            shape = np.frombuffer(raw, ">i4", count=raw[3], offset=4)
            return np.frombuffer(raw, np.uint8, offset=4 + 4 * raw[3]).reshape(shape)
    raise FileNotFoundError(f"no {name}-ubyte or {name}-ubyte.gz in {folder}: name a folder with the four MNIST files")


def _unzipped(file):
    return gzip.decompress(file.read_bytes())


def _ready(images, labels, normalize, flatten, one_hot_label):
    images = images.reshape(len(images), -1) if flatten else images.reshape(len(images), 1, 28, 28)
    images = images / 255.0 if normalize else images
    labels = labels.astype(np.int64)
    return images, np.eye(10)[labels] if one_hot_label else labels
