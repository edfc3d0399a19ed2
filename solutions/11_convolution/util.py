"""Windows over images: their number, all of them as one matrix, and the way back.

An image batch has shape (N, C, H, W): N images of C channels, H rows and W columns.
"""

import numpy as np


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    """Count the positions that a filter takes along one axis.

    Args:
        input_size: the length of the image along that axis (H or W), in cells.
        filter_size: the length of the filter along the same axis (FH or FW), in cells.
        stride: how many cells the filter moves from one position to the next.
        pad: how many cells are added at each of the two ends.

    Returns:
        How many positions there are, as an int.

    Raises:
        ValueError: where the steps do not come out even, so that the last position would not end at the edge, and
            where the filter is longer than the padded image. (Part of the bonus question `conv_output_size.strict`, as
            is the int.)

    Example:
        conv_output_size(28, 5) is 24; conv_output_size(7, 3, stride=2) is 3; conv_output_size(4, 3, pad=1) is 4.

    Hint:
        The first position takes up filter_size cells. How many cells are left over, and how many steps fit into them?
    """
    ### BEGIN SOLUTION
    room = input_size + 2 * pad - filter_size
    if room < 0:
        raise ValueError(f"a filter of {filter_size} does not fit into {input_size} cells with padding {pad}")
    if room % stride != 0:
        raise ValueError(
            f"a filter of {filter_size} does not come out even on {input_size} cells with stride {stride}, padding {pad}"
        )
    return room // stride + 1
    ### END SOLUTION


def im2col(input_data, filter_h, filter_w, stride=1, pad=0):
    """Lay every window of a batch of images out as one row of a matrix.

    Args:
        input_data: images, shape (N, C, H, W).
        filter_h: height FH of the window, in cells.
        filter_w: width FW of the window, in cells.
        stride: how many cells the window moves, downwards and to the right.
        pad: how many rows and columns of zeros to put round every image first.

    Returns:
        A matrix of shape (N*OH*OW, C*FH*FW). Its rows go through the images, in each image through the window's
        positions row by row: first all columns of the top row of positions. Along a row of the matrix stands
        what the window shows: channel by channel, in each channel row by row.

    Example:
        x = np.arange(6.0).reshape(1, 1, 2, 3)     # [[0, 1, 2],
                                                   #  [3, 4, 5]]
        im2col(x, 2, 2) is [[0, 1, 3, 4],
                            [1, 2, 4, 5]]

    Hint:
        Make an array with six axes that keeps the image, the channel, the place inside the window and the position
        of the window apart. Fill it, put its axes into the order that the matrix needs, then reshape.
    """
    ### BEGIN SOLUTION
    N, C, H, W = input_data.shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)

    padded = np.pad(input_data, [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    six = np.empty((N, C, filter_h, filter_w, out_h, out_w))
    for i, j in np.ndindex(filter_h, filter_w):  # what this cell of the window sees, at all positions at once
        six[:, :, i, j] = padded[:, :, i : i + stride * out_h : stride, j : j + stride * out_w : stride]
    return six.transpose(0, 4, 5, 1, 2, 3).reshape(N * out_h * out_w, C * filter_h * filter_w)
    ### END SOLUTION


def col2im(col, input_shape, filter_h, filter_w, stride=1, pad=0):
    """Put the rows of a matrix back to where im2col took them from, and add up what meets in one cell.

    This is the way back of a gradient: a cell that appeared in several windows gets back the sum of what they say.
    So col2im undoes im2col only where no two windows overlap.

    Args:
        col: a matrix of shape (N*OH*OW, C*FH*FW), in the order of im2col.
        input_shape: the shape (N, C, H, W) of the images, without padding.
        filter_h: height FH of the window, in cells.
        filter_w: width FW of the window, in cells.
        stride: how many cells the window moves.
        pad: the padding that im2col put round the images.

    Returns:
        Images of shape (N, C, H, W). What falls on the padding is dropped; a cell that no window shows is 0.

    Example:
        col = np.array([[1.0, 2.0], [10.0, 20.0]])     # two windows of 1 x 2 on an image of 1 x 3
        col2im(col, (1, 1, 1, 3), 1, 2) is [[[[1, 12, 20]]]]

    Hint:
        Walk the road of im2col in the other direction: take its last step back first. Where im2col reads a cell,
        col2im adds to it.
    """
    ### BEGIN SOLUTION
    N, C, H, W = input_shape
    out_h = conv_output_size(H, filter_h, stride, pad)
    out_w = conv_output_size(W, filter_w, stride, pad)

    six = col.reshape(N, out_h, out_w, C, filter_h, filter_w).transpose(0, 3, 4, 5, 1, 2)
    padded = np.pad(np.zeros(input_shape), [(0, 0), (0, 0), (pad, pad), (pad, pad)])
    for i, j in np.ndindex(filter_h, filter_w):
        padded[:, :, i : i + stride * out_h : stride, j : j + stride * out_w : stride] += six[:, :, i, j]
    return padded[:, :, pad : pad + H, pad : pad + W]
    ### END SOLUTION
