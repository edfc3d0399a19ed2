"""Laws of convolution and pooling (11)."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from laws import Laws, assert_broken, assert_linear, inner, right_ones, same

pytestmark = pytest.mark.slow
law = Laws()


# --- 11: convolution and pooling -------------------------------------------------------------------------------------


@law(
    "11_convolution",
    "conv_output_size conv_output_size.strict",
    broken_by="conv_output_size_stride_ignored conv_output_size_pad_once",
)
def test_a_stride_more_of_image_is_a_position_more(util, draw):
    """size(H + stride) == size(H) + 1, and size(H, pad) == size(H + 2 pad) without padding."""
    (_, _, rows, _), _, (height, _, stride, pad) = draw.windows()
    wanted = util.conv_output_size(rows, height, stride, pad)
    assert util.conv_output_size(rows + stride, height, stride, pad) == wanted + 1
    assert util.conv_output_size(rows + 2 * pad, height, stride) == wanted


@law("11_convolution", "im2col col2im", broken_by="col2im_assigns im2col_upside_down col2im_mean")
def test_col2im_is_the_adjoint_of_im2col(util, draw):
    """<col2im(c), x> == <c, im2col(x)>."""
    over = draw.windows()
    x, c = draw.array(over.images), draw.array(over.matrix)
    same(inner(util.col2im(c, over.images, *over.window), x), inner(c, util.im2col(x, *over.window)))


@law("11_convolution", "im2col", broken_by="im2col_images_interleaved")
def test_im2col_goes_image_by_image(util, draw):
    """The rows of permuted images are the images' blocks of rows, permuted."""
    over = draw.windows()
    x, order = draw.array(over.images), draw.order(over.images[0])
    blocks = util.im2col(x, *over.window).reshape(len(x), -1, over.matrix[1])
    same(util.im2col(x[order], *over.window), blocks[order].reshape(over.matrix))


def convolution(layers, draw):
    """A Convolution, its filters and biases, and images for it."""
    over = draw.windows()
    height, width, stride, pad = over.window
    W, b = draw.array((2, over.images[1], height, width)), draw.array(2)  # noqa: N806
    return layers.Convolution(W, b, stride, pad), W.copy(), b, draw.array(over.images)


@law("11_convolution", "convolution.forward", broken_by="convolution_forward_no_bias im2col_whole_numbers")
def test_convolution_is_linear_in_the_images(layers, draw):
    """forward(x) - b is linear in x, and b is what forward makes of zeros."""
    layer, _, b, x = convolution(layers, draw)
    bias = b[:, np.newaxis, np.newaxis]
    same(layer.forward(np.zeros(x.shape)) - bias, np.zeros(layer.forward(x).shape))
    assert_linear(draw, lambda x: layer.forward(x) - bias, x, draw.array(x.shape), 1e-8)


@law("11_convolution", "convolution.forward", broken_by="convolution_forward_old_weights")
def test_convolution_is_linear_in_the_filters(layers, draw):
    """forward(x) - b is linear in W."""
    layer, W, b, x = convolution(layers, draw)  # noqa: N806

    def forward(filters):
        layer.W[...] = filters
        return layer.forward(x) - b[:, np.newaxis, np.newaxis]

    assert_linear(draw, forward, W, draw.array(W.shape), 1e-8)


@law(
    "11_convolution",
    "convolution.forward convolution.backward",
    broken_by="convolution_backward_dx_filter_flipped convolution_backward_db_mean",
)
def test_convolution_backward_is_the_adjoint_of_convolution_forward(layers, draw):
    """<dout, forward(x) - b> == <dx, x> == <dW, W>, and <dout, b at each position> == <db, b>."""
    layer, W, b, x = convolution(layers, draw)  # noqa: N806
    out = layer.forward(x)
    dout = draw.array(out.shape)
    dx = layer.backward(dout)
    wanted = inner(dout, out - b[:, np.newaxis, np.newaxis])
    same(inner(dx, x), wanted, 1e-8)
    same(inner(layer.dW, W), wanted, 1e-8)
    same(inner(layer.db, b), np.einsum("nfij,f->", dout, b), 1e-8)


@law(
    "11_convolution",
    "convolution.forward convolution.backward",
    broken_by="convolution_backward_accumulates convolution_backward_dout_ignored",
)
def test_gradients_of_convolution_are_linear_in_dout(layers, draw):
    """dx, dW and db of a d + b e are a times those of d and b times those of e."""
    layer, _, _, x = convolution(layers, draw)
    one, other = draw.arrays(2, layer.forward(x).shape)

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dW, layer.db

    assert_linear(draw, gradients, one, other, 1e-8)


MAX_POOLING = "pooling.forward pooling.backward pooling.padding"


def max_pooling(layers, draw):
    """A layer without padding, which is the bonus, and the windows that it looks at."""
    over = draw.windows(most_pad=0)
    return layers.Pooling(*over.window), over


@law("11_convolution", MAX_POOLING, broken_by="pooling_forward_largest_size pooling_forward_returns_places")
def test_max_pooling_is_monotone(layers, draw):
    """Where no cell of x is above that of y, no cell of forward(x) is above that of forward(y)."""
    layer, over = max_pooling(layers, draw)
    x, more = draw.array(over.images), draw.array(over.images, 0, 10)
    assert (layer.forward(x) <= layer.forward(x + more)).all()


@law("11_convolution", MAX_POOLING, broken_by="pooling_forward_mean pooling_forward_smallest")
def test_max_pooling_of_the_larger_is_the_larger_of_both(layers, draw):
    """forward(max(x, y)) == max(forward(x), forward(y))."""
    layer, over = max_pooling(layers, draw)
    x, y = draw.arrays(2, over.images)
    same(layer.forward(np.maximum(x, y)), np.maximum(np.array(layer.forward(x)), layer.forward(y)))


@law("11_convolution", MAX_POOLING, broken_by="pooling_forward_starts_at_zero")
def test_max_pooling_moves_with_a_constant(layers, draw):
    """forward(x + c) == forward(x) + c."""
    layer, over = max_pooling(layers, draw)
    x, c = draw.array(over.images), draw.number()
    same(layer.forward(x + c), layer.forward(x) + c)


@law("11_convolution", "pooling.padding", broken_by="pooling_padding_zeros_win pooling_padding_minus_one")
def test_max_pooling_with_padding_moves_with_a_constant(layers, draw):
    """forward(x + c) == forward(x) + c: what is put round an image never wins."""
    x, c = draw.array(draw.shape(4)), draw.number()
    layer = layers.Pooling(2, 3, 1, 1)
    same(layer.forward(x + c), layer.forward(x) + c)


@law("11_convolution", MAX_POOLING, broken_by="pooling_backward_dout_ignored")
def test_gradients_of_max_pooling_are_linear_in_dout(layers, draw):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    layer, over = max_pooling(layers, draw)
    layer.forward(draw.array(over.images))
    one, other = draw.arrays(2, over.pooled)
    assert_linear(draw, layer.backward, one, other)


@law("11_convolution", MAX_POOLING, broken_by="pooling_backward_everyone_wins pooling_backward_first_cell_wins")
def test_max_pooling_gives_back_to_the_winners(layers, draw):
    """Pooling keeps the scale, so <dx, x> == <dout, forward(x)> (Euler), where no two cells are equal."""
    layer, over = max_pooling(layers, draw)
    x, dout = draw.array(over.images, distinct=True), draw.array(over.pooled)
    out = layer.forward(x)
    same(inner(layer.backward(dout), x), inner(dout, out))


@law("11_convolution", "average_pooling", broken_by="average_pooling_maximum")
def test_average_pooling_is_linear(layers, draw):
    """forward(a x + b y) == a forward(x) + b forward(y), also with padding."""
    over = draw.windows()
    x, y = draw.arrays(2, over.images)
    assert_linear(draw, layers.AveragePooling(*over.window).forward, x, y)


@law(
    "11_convolution",
    "average_pooling",
    broken_by="average_pooling_backward_undivided average_pooling_backward_to_first",
)
def test_average_pooling_backward_is_the_adjoint_of_its_forward(layers, draw):
    """<dout, forward(x)> == <dx, x>."""
    over = draw.windows()
    x, dout = draw.array(over.images), draw.array(over.pooled)
    layer = layers.AveragePooling(*over.window)
    out = layer.forward(x)
    same(inner(layer.backward(dout), x), inner(dout, out))


# --- every law can fail ----------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore")  # wrong code may divide by zero
@pytest.mark.parametrize(("attempt", "folder", "mistake"), law.broken_by)
def test_a_known_mistake_breaks_the_law(attempt, folder, mistake):
    assert_broken(attempt, folder, mistake)


def test_what_a_law_imports_is_gone_afterwards():
    """Also where the law is broken; and the next law gets modules of its own."""
    before, finders = dict(sys.modules), list(sys.meta_path)
    code, seen = right_ones("11_convolution")[0], []

    def broken_law():
        with code.imported() as modules:
            seen.append(modules["util"])
            assert modules["layers"].im2col is not sys.modules["util"].im2col

    for _ in range(2):
        with pytest.raises(AssertionError):
            broken_law()
        assert (sys.modules, sys.meta_path) == (before, finders)
    assert seen[0] is not seen[1]
