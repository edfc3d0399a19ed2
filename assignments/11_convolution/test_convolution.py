"""Your own checks for assignment 11: small numbers that you can follow by hand. Run `pytest` in this folder.

Passing all of them is a good sign, not yet full marks: the hidden checks use other shapes and other numbers.
"""

import layers
import numpy as np
import pytest
import util

IMAGE = np.array([[[[1.0, 2.0, 3.0, 0.0], [0.0, 1.0, 2.0, 3.0], [3.0, 0.0, 1.0, 2.0], [2.0, 3.0, 0.0, 1.0]]]])
FILTER = np.array([[[[2.0, 0.0, 1.0], [0.0, 1.0, 2.0], [1.0, 0.0, 2.0]]]])
POOL_IMAGE = np.array([[[[1.0, 2.0, 1.0, 0.0], [0.0, 1.0, 2.0, 3.0], [3.0, 0.0, 1.0, 2.0], [2.0, 4.0, 0.0, 1.0]]]])


def same(found, expected, what):
    """Compare type, shape and values, and say what differs."""
    expected = np.asarray(expected, dtype=float)
    assert isinstance(found, np.ndarray), (
        f"{what} should be a NumPy array, but it is {type(found).__name__}"
        f"\nko: {what}은(는) NumPy 배열이어야 하는데 {type(found).__name__}입니다"
    )
    assert found.shape == expected.shape, (
        f"{what} has shape {found.shape}; it should have {expected.shape}"
        f"\nko: {what}의 형상은 {expected.shape}이어야 하는데 {found.shape}입니다"
    )
    message = f"{what} has wrong values\nko: {what}의 값이 맞지 않습니다"
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-8, err_msg=message)


def belongs(found, expected, name, owner):
    """Compare the shape of a gradient with that of its owner, and say what differs."""
    assert np.shape(found) == expected, (
        f"{name} has shape {np.shape(found)}; it belongs to {owner}, so {expected}"
        f"\nko: {name}의 형상이 {np.shape(found)}입니다. 주인이 {owner}이므로 {expected}이어야 합니다"
    )


# --- 11.1 ---


@pytest.mark.question("conv_output_size")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [((4, 3), 2), ((28, 5), 24), ((7, 3, 2), 3), ((4, 3, 1, 1), 4), ((7, 5, 3, 2), 3)],
    ids=["4, 3", "28, 5", "7, 3, 2", "4, 3, 1, 1", "7, 5, 3, 2"],
)
def test_sizes_of_the_handout(arguments, expected):
    """The sizes of the handout, with and without stride and padding.

    ko: 안내문에 있는 크기들입니다. 스트라이드와 패딩이 있을 때와 없을 때를 봅니다.
    """
    found = util.conv_output_size(*arguments)
    assert found == expected, (
        f"conv_output_size{arguments} should be {expected}, but it is {found}"
        f"\nko: conv_output_size{arguments}은(는) {expected}이어야 하는데 {found}입니다"
    )


# --- 11.2 ---


@pytest.mark.question("im2col")
def test_im2col_two_windows():
    """Two windows that overlap: a row for each.

    ko: 겹치는 윈도우 둘: 윈도우마다 한 행입니다.
    """
    image = np.arange(6.0).reshape(1, 1, 2, 3)
    same(util.im2col(image, 2, 2), [[0, 1, 3, 4], [1, 2, 4, 5]], "im2col(image, 2, 2)")


@pytest.mark.question("im2col")
def test_im2col_two_channels():
    """Two channels of a window, one after the other in its row.

    ko: 윈도우의 두 채널이 한 행에 차례로 놓입니다.
    """
    image = np.arange(8.0).reshape(1, 2, 2, 2)
    expected = [[0, 1, 4, 5], [2, 3, 6, 7]]  # a window of 1 x 2 of the first channel, then the same of the second
    same(util.im2col(image, 1, 2), expected, "im2col(image, 1, 2)")


@pytest.mark.question("im2col")
@pytest.mark.parametrize(("batch", "rows"), [(1, 9), (10, 90)], ids=["N = 1", "N = 10"])
def test_im2col_shapes(batch, rows):
    """The two shapes of the book's example.

    ko: 책의 예에 나오는 두 형상입니다.
    """
    images = np.random.default_rng(0).random((batch, 3, 7, 7))
    found = util.im2col(images, 5, 5, stride=1, pad=0).shape
    assert found == (rows, 75), (
        f"a batch of {batch} should give ({rows}, 75), but it gives {found}"
        f"\nko: 이미지가 {batch}장이면 ({rows}, 75)가 되어야 하는데 {found}이(가) 됩니다"
    )


@pytest.mark.question("im2col")
def test_im2col_stride_and_padding():
    """A single row of five numbers, with a stride of 2 and a frame of zeros.

    ko: 수 다섯 개가 있는 한 줄에 0 테두리를 두르고 두 칸씩 움직입니다.
    """
    image = np.arange(1.0, 6.0).reshape(1, 1, 1, 5)  # with padding: 0 1 2 3 4 5 0 between two rows of zeros
    expected = [[0, 0, 0, 0, 1, 2, 0, 0, 0], [0, 0, 0, 2, 3, 4, 0, 0, 0], [0, 0, 0, 4, 5, 0, 0, 0, 0]]
    same(util.im2col(image, 3, 3, stride=2, pad=1), expected, "im2col(image, 3, 3, stride=2, pad=1)")


# --- 11.3 ---


@pytest.mark.question("col2im")
def test_col2im_adds_up():
    """Where two windows overlap, 2 and 10 add up to 12.

    ko: 두 윈도우가 겹치는 칸에서 2와 10을 더해 12가 됩니다.
    """
    col = np.array([[1.0, 2.0], [10.0, 20.0]])
    same(util.col2im(col, (1, 1, 1, 3), 1, 2), [[[[1, 12, 20]]]], "col2im(col, (1, 1, 1, 3), 1, 2)")


@pytest.mark.question("col2im")
def test_col2im_counts_windows():
    """Ones come back as the number of windows that each cell is in.

    ko: 1만 되돌리면 칸마다 자기가 속한 윈도우의 수가 나옵니다.
    """
    expected = [[[[1, 2, 2, 1], [2, 4, 4, 2], [1, 2, 2, 1]]]]  # in how many windows of 2 x 2 each cell is
    found = util.col2im(np.ones((6, 4)), (1, 1, 3, 4), 2, 2)
    same(found, expected, "col2im(np.ones((6, 4)), (1, 1, 3, 4), 2, 2)")


@pytest.mark.question("col2im")
def test_col2im_drops_the_padding():
    """Of nine windows on a padded cell, only the one on the cell itself is left.

    ko: 패딩을 두른 칸 하나에 윈도우가 아홉이지만, 그 칸에 놓인 값만 남습니다.
    """
    col = np.arange(1.0, 10.0).reshape(9, 1)  # windows of one cell on an image of one cell, padded to 3 x 3
    found = util.col2im(col, (1, 1, 1, 1), 1, 1, stride=1, pad=1)
    same(found, [[[[5]]]], "col2im(col, (1, 1, 1, 1), 1, 1, stride=1, pad=1)")


# --- 11.4 ---


@pytest.mark.question("convolution.forward")
def test_forward_example():
    """The example of the handout.

    ko: 안내문의 예입니다.
    """
    layer = layers.Convolution(FILTER, np.array([3.0]))
    same(layer.forward(IMAGE), [[[[18, 19], [9, 18]]]], "forward(IMAGE)")


@pytest.mark.question("convolution.forward")
def test_forward_two_filters():
    """Two filters, each with an output and a bias of its own.

    ko: 필터가 둘이면 출력도 편향도 따로 있습니다.
    """
    W = np.array([[[[1.0, 0.0]]], [[[0.0, 1.0]]]])  # the first filter picks the left cell, the second the right one
    layer = layers.Convolution(W, np.array([100.0, 200.0]))
    x = np.array([[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]])
    same(layer.forward(x), [[[[101, 102], [104, 105]], [[202, 203], [205, 206]]]], "forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_shape():
    """A stride of 2 and one row of padding: what shape comes out.

    ko: 스트라이드가 2이고 패딩이 1일 때 나오는 형상입니다.
    """
    layer = layers.Convolution(np.zeros((4, 3, 5, 2)), np.zeros(4), stride=2, pad=1)
    found = layer.forward(np.zeros((6, 3, 9, 12))).shape
    assert found == (6, 4, 4, 7), (
        f"forward gives shape {found}; it should be (6, 4, 4, 7)"
        f"\nko: forward의 결과는 형상이 (6, 4, 4, 7)이어야 하는데 {found}입니다"
    )


# --- 11.5 ---


@pytest.mark.question("convolution.backward")
def test_backward_example():
    """The example of the handout: db, dW and dx.

    ko: 안내문의 예: db, dW, dx입니다.
    """
    layer = layers.Convolution(np.array([[[[1.0, 10.0]]]]), np.array([0.5]))
    same(layer.forward(np.array([[[[1.0, 2.0, 3.0]]]])), [[[[21.5, 32.5]]]], "forward(x)")
    dx = layer.backward(np.array([[[[1.0, 2.0]]]]))
    same(layer.db, [3], "layer.db")
    same(layer.dW, [[[[5, 8]]]], "layer.dW")
    same(dx, [[[[1, 12, 20]]]], "backward(dout)")


@pytest.mark.question("convolution.backward")
def test_backward_shapes():
    """Each gradient has the shape of what it belongs to.

    ko: 기울기의 형상은 저마다 그 대상의 형상과 같습니다.
    """
    layer = layers.Convolution(np.ones((4, 3, 5, 2)), np.zeros(4), stride=2, pad=1)
    layer.forward(np.ones((6, 3, 9, 12)))
    dx = layer.backward(np.ones((6, 4, 4, 7)))
    belongs(dx, (6, 3, 9, 12), "dx", "x")
    belongs(layer.dW, (4, 3, 5, 2), "dW", "W")
    belongs(layer.db, (4,), "db", "b")


# --- 11.6 ---


@pytest.mark.question("pooling.forward")
def test_pooling_example():
    """The example of the handout.

    ko: 안내문의 예입니다.
    """
    same(layers.Pooling(2, 2, stride=2).forward(POOL_IMAGE), [[[[2, 3], [4, 2]]]], "forward(POOL_IMAGE)")


@pytest.mark.question("pooling.forward")
def test_pooling_two_channels():
    """Each channel has its own largest values, also where all are negative.

    ko: 최댓값은 채널마다 따로 구합니다. 음수뿐인 채널도 있습니다.
    """
    x = np.array([[[[1.0, 5.0, 2.0, 3.0]], [[-1.0, -5.0, -2.0, -3.0]]]])
    same(layers.Pooling(1, 2, stride=2).forward(x), [[[[5, 3]], [[-1, -2]]]], "forward(x)")


# --- 11.7 ---


@pytest.mark.question("pooling.backward")
def test_pooling_backward_example():
    """The example of the handout: a gradient goes to the cell that won.

    ko: 안내문의 예: 기울기는 최댓값이 있던 칸으로 갑니다.
    """
    layer = layers.Pooling(2, 2, stride=2)
    layer.forward(POOL_IMAGE)
    dx = layer.backward(np.array([[[[5.0, 7.0], [11.0, 13.0]]]]))
    same(dx, [[[[0, 5, 0, 0], [0, 0, 0, 7], [0, 0, 0, 13], [0, 11, 0, 0]]]], "backward(dout)")


@pytest.mark.question("pooling.backward")
def test_pooling_backward_wins_twice():
    """A cell that won two windows gets 3 + 4.

    ko: 두 윈도우의 최댓값이었던 칸은 3 + 4를 받습니다.
    """
    layer = layers.Pooling(1, 2)
    layer.forward(np.array([[[[1.0, 9.0, 2.0]]]]))
    same(layer.backward(np.array([[[[3.0, 4.0]]]])), [[[[0, 7, 0]]]], "backward(dout)")


# --- bonus ---


@pytest.mark.question("conv_output_size.strict")
def test_bonus_a_size_is_an_int():
    """A size is a whole number, an int (a bonus).

    ko: 크기는 정수(int)입니다(보너스).
    """
    found = util.conv_output_size(7, 3, 2)
    assert isinstance(found, (int, np.integer)), (
        f"conv_output_size(7, 3, 2) should be an int, but it is {found!r}"
        f"\nko: conv_output_size(7, 3, 2)은(는) int여야 하는데 {found!r}입니다"
    )


@pytest.mark.question("conv_output_size.strict")
def test_bonus_a_size_that_does_not_divide():
    """A length of 8 in steps of 2 is no size for a filter of 3 (a bonus).

    ko: 길이 8, 필터 3, 스트라이드 2는 나누어떨어지지 않습니다(보너스).
    """
    with pytest.raises(ValueError):
        util.conv_output_size(8, 3, 2)


@pytest.mark.question("conv_output_size.strict")
def test_bonus_a_filter_that_fits_and_one_that_does_not():
    """A filter that just fits has one position; a longer one is a ValueError (a bonus).

    ko: 필터가 꼭 맞으면 자리가 하나이고, 더 길면 ValueError를 냅니다(보너스).
    """
    found = util.conv_output_size(3, 3, 2)
    assert found == 1, (
        f"conv_output_size(3, 3, 2) should be 1, the only position, but it is {found!r}"
        f"\nko: 위치가 하나뿐이므로 conv_output_size(3, 3, 2)은(는) 1이어야 하는데 {found!r}입니다"
    )
    with pytest.raises(ValueError):
        util.conv_output_size(3, 5, 2)


@pytest.mark.question("pooling.padding")
def test_bonus_padding_never_wins():
    """Beside three negative values, the padding is no largest value (a bonus).

    ko: 음수 셋의 곁에서도 패딩은 최댓값이 되지 않습니다(보너스).
    """
    layer = layers.Pooling(3, 3, stride=1, pad=1)
    x = np.array([[[[-3.0, -1.0, -2.0]]]])
    same(layer.forward(x), [[[[-1, -1, -1]]]], "forward(x)")
    same(layer.backward(np.array([[[[1.0, 2.0, 4.0]]]])), [[[[0, 7, 0]]]], "backward(dout)")


@pytest.mark.question("average_pooling")
def test_bonus_average_pooling():
    """The mean of each window, and equal shares on the way back (a bonus).

    ko: 윈도우마다 평균을 내고, 되돌아갈 때는 똑같이 나눕니다(보너스).
    """
    layer = layers.AveragePooling(1, 2, stride=2)
    same(layer.forward(np.array([[[[1.0, 3.0, 5.0, 9.0]]]])), [[[[2, 7]]]], "forward(x)")
    same(layer.backward(np.array([[[[2.0, 4.0]]]])), [[[[1, 1, 2, 2]]]], "backward(dout)")


@pytest.mark.question("average_pooling")
def test_bonus_average_counts_padding_as_zeros():
    """The padding counts as zeros (a bonus).

    ko: 패딩은 0으로 셉니다(보너스).
    """
    layer = layers.AveragePooling(3, 3, stride=1, pad=1)
    same(layer.forward(np.array([[[[9.0, 18.0]]]])), [[[[3, 3]]]], "forward(x)")
