"""Hidden checks of 11_convolution. The oracles are loops from the definitions; no check trusts another answer.

All sizes of a case differ (N, C, H, W, FN, FH, FW, OH, OW), unless an axis is cut down to length 1 on purpose.
"""

import numpy as np
import pytest

from autograder.checks import assert_matches, require


def size_of(length, window, stride=1, pad=0):
    """How many positions fit: counted one by one."""
    count = start = 0
    while start + window <= length + 2 * pad:
        count += 1
        start += stride
    return count


def framed(x, pad, value=0.0):
    """Put `pad` rows and columns of `value` round every image."""
    N, C, H, W = x.shape
    big = np.full((N, C, H + 2 * pad, W + 2 * pad), value)
    big[:, :, pad : pad + H, pad : pad + W] = x
    return big


def im2col_by_loops(x, FH, FW, stride=1, pad=0):
    N, C, H, W = x.shape
    big = framed(x, pad)
    rows = []
    for n in range(N):
        for i in range(size_of(H, FH, stride, pad)):
            for j in range(size_of(W, FW, stride, pad)):
                row = []
                for c in range(C):
                    for u in range(FH):
                        for v in range(FW):
                            row.append(big[n, c, stride * i + u, stride * j + v])
                rows.append(row)
    return np.array(rows)


def col2im_by_loops(col, shape, FH, FW, stride=1, pad=0):
    N, C, H, W = shape
    big = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    row = 0
    for n in range(N):
        for i in range(size_of(H, FH, stride, pad)):
            for j in range(size_of(W, FW, stride, pad)):
                place = 0
                for c in range(C):
                    for u in range(FH):
                        for v in range(FW):
                            big[n, c, stride * i + u, stride * j + v] += col[row, place]
                            place += 1
                row += 1
    return big[:, :, pad : pad + H, pad : pad + W]


def convolution_by_loops(x, W, b, stride=1, pad=0):
    (N, _, H, width), (FN, _, FH, FW) = x.shape, W.shape
    big = framed(x, pad)
    out = np.zeros((N, FN, size_of(H, FH, stride, pad), size_of(width, FW, stride, pad)))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = stride * i, stride * j
        out[n, f, i, j] = np.sum(big[n, :, top : top + FH, left : left + FW] * W[f]) + b[f]
    return out


def convolution_gradients(x, W, dout, stride=1, pad=0):
    """dx, dW and db: every output cell hands its share back to all that made it."""
    (N, C, H, width), (FN, _, FH, FW) = x.shape, W.shape
    big = framed(x, pad)
    dbig, dW, db = np.zeros_like(big), np.zeros_like(W), np.zeros(FN)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = stride * i, stride * j
        dbig[n, :, top : top + FH, left : left + FW] += dout[n, f, i, j] * W[f]
        dW[f] += dout[n, f, i, j] * big[n, :, top : top + FH, left : left + FW]
        db[f] += dout[n, f, i, j]
    return dbig[:, :, pad : pad + H, pad : pad + width], dW, db


def max_pooling(x, PH, PW, stride=1, pad=0):
    N, C, H, W = x.shape
    big = framed(x, pad, -np.inf)
    out = np.zeros((N, C, size_of(H, PH, stride, pad), size_of(W, PW, stride, pad)))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = stride * i, stride * j
        out[n, c, i, j] = max(big[n, c, top + u, left + v] for u in range(PH) for v in range(PW))
    return out


def max_pooling_gradient(x, dout, PH, PW, stride=1, pad=0):
    N, C, H, W = x.shape
    big = framed(x, pad, -np.inf)
    dbig = np.zeros_like(big)
    for n, c, i, j in np.ndindex(dout.shape):
        cells = [(stride * i + u, stride * j + v) for u in range(PH) for v in range(PW)]
        y, z = max(cells, key=lambda cell: big[n, c, cell[0], cell[1]])
        dbig[n, c, y, z] += dout[n, c, i, j]
    return dbig[:, :, pad : pad + H, pad : pad + W]


def average_pooling(x, PH, PW, stride=1, pad=0):
    N, C, H, W = x.shape
    big = framed(x, pad)
    out = np.zeros((N, C, size_of(H, PH, stride, pad), size_of(W, PW, stride, pad)))
    for n, c, i, j in np.ndindex(out.shape):
        for u in range(PH):
            for v in range(PW):
                out[n, c, i, j] += big[n, c, stride * i + u, stride * j + v] / (PH * PW)
    return out


def average_pooling_gradient(shape, dout, PH, PW, stride=1, pad=0):
    N, C, H, W = shape
    dbig = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    for n, c, i, j in np.ndindex(dout.shape):
        for u in range(PH):
            for v in range(PW):
                dbig[n, c, stride * i + u, stride * j + v] += dout[n, c, i, j] / (PH * PW)
    return dbig[:, :, pad : pad + H, pad : pad + W]


def distinct(rng, shape):
    """Images whose values all differ by at least 0.05, of both signs: no ties for a maximum."""
    count = int(np.prod(shape))
    values = 0.1 * rng.permutation(count) + rng.uniform(0, 0.05, size=count)
    return (values - 0.05 * count).reshape(shape)


def draw_sizes(rng, strides, pads, remainder=False):
    """Five cases of (input_size, filter_size, stride, pad) that come out even, or that do not."""
    cases = []
    for _ in range(5):
        stride, pad = int(rng.choice(strides)), int(rng.choice(pads))
        filter_size = int(rng.integers(2 * pad + 2, 2 * pad + 6))
        room = stride * int(rng.integers(3, 12)) + (int(rng.integers(1, stride)) if remainder else 0)
        cases.append((room + filter_size - 2 * pad, filter_size, stride, pad))
    return cases


def run_backward(student, kind, arguments, x, dout):
    """What backward of a layer returns and sets, after one forward; not by differences.

    A right backward may start from forward once more; differences take two runs for each number.
    """

    def scenario(layers):
        made = getattr(layers, kind)
        layer, whole, forwards = made(*arguments), made.forward, []

        def counted(self, x):
            forwards.append(1)
            if len(forwards) > 10 + len(dout):
                raise StopIteration
            return whole(self, x)

        layer.forward(x)
        made.forward = counted
        try:
            dx = layer.backward(dout)
        except StopIteration:
            return "measured"
        finally:
            made.forward = whole
        return {"dx": dx, "dW": getattr(layer, "dW", None), "db": getattr(layer, "db", None)}

    found = student.run(scenario)
    require(
        not isinstance(found, str) or found != "measured",
        "backward runs forward anew for each number: it measures the slopes by differences, one by one. That takes as "
        "many runs as there are numbers. This question asks for the way back.",
        "backward가 값 하나하나마다 forward를 다시 실행합니다. 기울기를 수치 미분으로 하나씩 재는 방법이라 값의 개수만큼 "
        "실행해야 합니다. 여기서는 순전파의 길을 거꾸로 가며 구해야 합니다.",
    )
    return found


# --- conv_output_size -------------------------------------------------------------------------------------------------


@pytest.mark.question("conv_output_size")
def test_size_by_itself(student, rng):
    """The number of positions, without stride and padding.

    ko: 스트라이드와 패딩이 없을 때의 위치 수입니다.
    """
    cases = [case[:2] for case in draw_sizes(rng, [1], [0])]

    def scenario(util):
        return [util.conv_output_size(length, window) for length, window in cases]

    for (length, window), answer in zip(cases, student.run(scenario), strict=True):
        assert_matches(answer, size_of(length, window), f"conv_output_size({length}, {window})", kinds="fiu")


@pytest.mark.question("conv_output_size")
def test_size_with_stride(student, rng):
    """A stride takes longer steps, so there are fewer positions.

    ko: 스트라이드가 크면 성큼성큼 움직여서 위치 수가 줄어듭니다.
    """
    cases = draw_sizes(rng, [2, 3, 4], [0])

    def scenario(util):
        return [util.conv_output_size(length, window, stride) for length, window, stride, _ in cases]

    for (length, window, stride, _), answer in zip(cases, student.run(scenario), strict=True):
        name = f"conv_output_size({length}, {window}, {stride})"
        assert_matches(answer, size_of(length, window, stride), name, kinds="fiu")


@pytest.mark.question("conv_output_size")
def test_size_with_padding(student, rng):
    """Padding makes the image longer.

    ko: 패딩을 두르면 이미지가 길어집니다.
    """
    cases = draw_sizes(rng, [1], [1, 2, 3])

    def scenario(util):
        return [util.conv_output_size(length, window, stride, pad) for length, window, stride, pad in cases]

    for (length, window, stride, pad), answer in zip(cases, student.run(scenario), strict=True):
        name = f"conv_output_size({length}, {window}, {stride}, {pad})"
        assert_matches(answer, size_of(length, window, stride, pad), name, kinds="fiu")


@pytest.mark.question("conv_output_size")
def test_size_with_both(student, rng):
    """Stride and padding together.

    ko: 스트라이드와 패딩을 함께 씁니다.
    """
    cases = [*draw_sizes(rng, [2, 4], [1, 3]), *draw_sizes(rng, [3, 5], [1, 2])]

    def scenario(util):
        return [util.conv_output_size(length, window, stride, pad) for length, window, stride, pad in cases]

    for (length, window, stride, pad), answer in zip(cases, student.run(scenario), strict=True):
        name = f"conv_output_size({length}, {window}, {stride}, {pad})"
        assert_matches(answer, size_of(length, window, stride, pad), name, kinds="fiu")


@pytest.mark.question("conv_output_size.strict")
def test_size_is_whole(student, rng):
    """A size can be used as a size: it is a whole number, not 5.0.

    ko: 그대로 크기로 쓸 수 있도록 5.0이 아닌 정수를 돌려줍니다.
    """
    pad, window = int(rng.choice([1, 2])), int(rng.choice([5, 7]))
    uneven_parts = (3 * int(rng.integers(3, 12)) + window - 2 * pad, window, 3, pad)  # only together they are even
    cases = [*draw_sizes(rng, [1, 2, 3], [0, 1, 2]), uneven_parts]

    def scenario(util):
        return [util.conv_output_size(length, window, stride, pad) for length, window, stride, pad in cases]

    for (length, window, stride, pad), answer in zip(cases, student.run(scenario), strict=True):
        name = f"conv_output_size({length}, {window}, {stride}, {pad})"
        assert_matches(answer, size_of(length, window, stride, pad), name)


@pytest.mark.question("conv_output_size.strict")
def test_size_that_does_not_divide(student, rng):
    """Steps that do not come out even are a ValueError, not a size that somebody rounded.

    ko: 나누어떨어지지 않으면 반올림하거나 버리지 않고 ValueError를 냅니다.
    """
    # The first pair tells rounding up from rounding to the nearest: a third is left over. Its input is a multiple of
    # the stride by itself.
    even_input = (3 * int(rng.integers(3, 12)), 5, 3, 0)
    for length, window, stride, _ in [even_input, *draw_sizes(rng, [2, 3, 4], [0], remainder=True)]:

        def scenario(util, length=length, window=window, stride=stride):
            size = util.conv_output_size(length, window, stride)
            return type(size).__name__ if isinstance(size, Exception) else size  # an error is no data

        student.raises(scenario, "ValueError")


@pytest.mark.question("conv_output_size.strict")
def test_padded_size_that_does_not_divide(student, rng):
    """Whether it comes out even is asked about the padded length.

    ko: 나누어떨어지는지는 패딩까지 더한 길이로 따집니다.
    """
    for stride, pad in [(3, 1), (3, 2), (5, 1), (5, 2)]:  # the first leaves two thirds: not what rounding down gives
        window = int(rng.choice([4, 7]))
        length = window + stride * int(rng.integers(3, 12))  # even without the padding, never with it

        def scenario(util, length=length, window=window, stride=stride, pad=pad):
            size = util.conv_output_size(length, window, stride, pad)
            return type(size).__name__ if isinstance(size, Exception) else size

        student.raises(scenario, "ValueError")


@pytest.mark.question("conv_output_size.strict")
def test_size_where_a_filter_just_fits_or_does_not(student, rng):
    """A filter as long as the padded input has a single position; a longer one has none, which is a ValueError.

    ko: 필터가 패딩한 입력과 길이가 같으면 놓일 자리가 하나이고, 더 길면 하나도 없으므로 ValueError를 냅니다.
    """
    even, exact = draw_sizes(rng, [1, 2, 3], [0, 1, 2]), draw_sizes(rng, [1, 2, 3], [0, 1])
    exact = [(window - 2 * pad, window, stride, pad) for _, window, stride, pad in exact]
    cases = [(*even, *exact)[place] for place in rng.permutation(10)]

    def scenario(util):
        return [util.conv_output_size(length, window, stride, pad) for length, window, stride, pad in cases]

    for (length, window, stride, pad), answer in zip(cases, student.run(scenario), strict=True):
        name = f"conv_output_size({length}, {window}, {stride}, {pad})"
        assert_matches(answer, size_of(length, window, stride, pad), name, kinds="fiu")

    for steps, (length, window, stride, pad) in enumerate(exact, start=1):
        too_long = window + steps * stride  # by whole steps, so that nothing is left over

        def refused(util, length=length, window=too_long, stride=stride, pad=pad):
            size = util.conv_output_size(length, window, stride, pad)
            return type(size).__name__ if isinstance(size, Exception) else size

        student.raises(refused, "ValueError")


# --- im2col -----------------------------------------------------------------------------------------------------------


@pytest.mark.question("im2col")
def test_im2col_windows(student, rng):
    """Each row is one window; the windows follow one another along the top first.

    ko: 한 행이 윈도우 하나이고, 윈도우는 윗줄부터 옆으로 이어집니다.
    """
    FH, FW = 2, 3
    x = rng.normal(size=(1, 1, 5, 9))

    def scenario(util):
        return util.im2col(x, FH, FW)

    assert_matches(student.run(scenario), im2col_by_loops(x, FH, FW), "im2col(x, FH, FW)")


@pytest.mark.question("im2col")
def test_im2col_channels(student, rng):
    """A row holds the window's channels one after the other.

    ko: 한 행에는 윈도우의 채널이 차례로 들어 있습니다.
    """
    FH, FW = 4, 2
    x = rng.normal(size=(1, 3, 8, 7))

    def scenario(util):
        return util.im2col(x, FH, FW)

    assert_matches(student.run(scenario), im2col_by_loops(x, FH, FW), "im2col(x, FH, FW)")


@pytest.mark.question("im2col")
def test_im2col_batch(student, rng):
    """All windows of the first image come first, then those of the next.

    ko: 첫 이미지의 윈도우가 모두 나온 뒤에 다음 이미지가 이어집니다.
    """
    FH, FW = 4, 5
    x = rng.normal(size=(3, 2, 9, 12))

    def scenario(util):
        return util.im2col(x, FH, FW)

    assert_matches(student.run(scenario), im2col_by_loops(x, FH, FW), "im2col(x, FH, FW)")


@pytest.mark.question("im2col")
@pytest.mark.parametrize("stride", [2, 3], ids=["stride 2", "stride 3"])
def test_im2col_stride(student, rng, stride):
    """The stride says where the windows stand, downwards and to the right.

    ko: 스트라이드는 아래쪽과 오른쪽으로 윈도우가 놓일 자리를 정합니다.
    """
    FH, FW = 5, 6
    x = rng.normal(size=(3, 2, 5 + 3 * stride, 6 + 7 * stride))

    def scenario(util):
        return util.im2col(x, FH, FW, stride)

    assert_matches(student.run(scenario), im2col_by_loops(x, FH, FW, stride), "im2col(x, FH, FW, stride)")


@pytest.mark.question("im2col")
@pytest.mark.parametrize("pad", [1, 2], ids=["pad 1", "pad 2"])
def test_im2col_padding(student, rng, pad):
    """The padding is a frame of zeros on all four sides of every image.

    ko: 패딩은 모든 이미지의 네 변에 두르는 0 테두리입니다.
    """
    FH, FW = 2, 6
    x = rng.normal(size=(3, 8, 4, 10)) + 3

    def scenario(util):
        return util.im2col(x, FH, FW, 1, pad)

    assert_matches(student.run(scenario), im2col_by_loops(x, FH, FW, 1, pad), "im2col(x, FH, FW, 1, pad)")


@pytest.mark.question("im2col")
def test_im2col_stride_and_padding(student, rng):
    """Stride and padding together, with several images and channels.

    ko: 이미지와 채널이 여럿일 때 스트라이드와 패딩을 함께 씁니다.
    """
    FH, FW, stride, pad = 5, 6, 2, 1
    x = rng.normal(size=(3, 2, 9, 16))

    def scenario(util):
        return util.im2col(x, FH, FW, stride, pad)

    expected = im2col_by_loops(x, FH, FW, stride, pad)
    assert_matches(student.run(scenario), expected, "im2col(x, FH, FW, stride, pad)")


# --- col2im -----------------------------------------------------------------------------------------------------------


@pytest.mark.question("col2im")
def test_col2im_side_by_side(student, rng):
    """Windows that do not overlap are put back to where they were.

    ko: 겹치지 않는 윈도우는 원래 있던 자리로 돌아갑니다.
    """
    FH = FW = stride = 3
    shape = (4, 2, 6, 15)
    x = rng.normal(size=shape)
    col = im2col_by_loops(x, FH, FW, stride)

    def scenario(util):
        return util.col2im(col, shape, FH, FW, stride)

    assert_matches(student.run(scenario), x, "col2im(col, shape, FH, FW, stride)")


@pytest.mark.question("col2im")
def test_col2im_overlap(student, rng):
    """Where windows overlap, what they bring adds up.

    ko: 윈도우가 겹치는 곳에서는 가져온 값을 더합니다.
    """
    FH, FW, shape = 4, 5, (3, 2, 9, 12)
    col = rng.normal(size=(3 * 6 * 8, 2 * FH * FW))

    def scenario(util):
        return util.col2im(col, shape, FH, FW)

    assert_matches(student.run(scenario), col2im_by_loops(col, shape, FH, FW), "col2im(col, shape, FH, FW)")


@pytest.mark.question("col2im")
def test_col2im_stride(student, rng):
    """With a stride, windows may overlap along one axis and leave gaps of zeros along the other.

    ko: 스트라이드에 따라 한 축에서는 겹치고 다른 축에는 0인 틈이 남습니다.
    """
    FH, FW, stride, shape = 2, 5, 3, (7, 6, 8, 14)
    col = rng.normal(size=(7 * 3 * 4, 6 * FH * FW))

    def scenario(util):
        return util.col2im(col, shape, FH, FW, stride)

    expected = col2im_by_loops(col, shape, FH, FW, stride)
    assert_matches(student.run(scenario), expected, "col2im(col, shape, FH, FW, stride)")


@pytest.mark.question("col2im")
@pytest.mark.parametrize("pad", [1, 2], ids=["pad 1", "pad 2"])
def test_col2im_padding(student, rng, pad):
    """What falls on the padding is cut off; the image keeps its size.

    ko: 패딩에 떨어진 값은 잘라 내고 이미지의 크기는 유지합니다.
    """
    FH, FW, shape = 2, 6, (3, 8, 4, 10)
    rows = 3 * size_of(4, FH, 1, pad) * size_of(10, FW, 1, pad)
    col = rng.normal(size=(rows, 8 * FH * FW))

    def scenario(util):
        return util.col2im(col, shape, FH, FW, 1, pad)

    expected = col2im_by_loops(col, shape, FH, FW, 1, pad)
    assert_matches(student.run(scenario), expected, "col2im(col, shape, FH, FW, 1, pad)")


@pytest.mark.question("col2im")
def test_col2im_law(student, rng):
    """The law of the way back: sum(im2col(x) * c) equals sum(x * col2im(c)).

    ko: 전치의 법칙: sum(im2col(x) * c)는 sum(x * col2im(c))와 같습니다.
    """
    FH, FW, stride, pad, shape = 6, 4, 2, 2, (2, 3, 10, 12)
    x = rng.normal(size=shape)
    c = rng.normal(size=(2 * 5 * 7, 3 * FH * FW))

    def scenario(util):
        image = util.col2im(c, shape, FH, FW, stride, pad)
        return np.shape(image), float(np.sum(x * image))

    expected = float(np.sum(im2col_by_loops(x, FH, FW, stride, pad) * c))
    found_shape, found = student.run(scenario)
    assert_matches(found_shape, shape, "col2im(c, shape, FH, FW, stride, pad).shape")
    assert_matches(found, expected, "sum(x * col2im(c))", atol=1e-7)


# --- Convolution.forward ----------------------------------------------------------------------------------------------


@pytest.mark.question("convolution.forward")
def test_forward_one_filter(student, rng):
    """One filter on one image with one channel: the sum of window times filter.

    ko: 채널이 하나인 이미지 한 장과 필터 하나: 윈도우와 필터의 곱의 합입니다.
    """
    W, b, x = rng.normal(size=(1, 1, 2, 3)), np.zeros(1), rng.normal(size=(1, 1, 5, 9))

    def scenario(layers):
        return layers.Convolution(W, b).forward(x)

    assert_matches(student.run(scenario), convolution_by_loops(x, W, b), "Convolution.forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_many_filters(student, rng):
    """Channels add up, and the answer is laid out as (N, FN, OH, OW).

    ko: 채널끼리는 더하고, 결과는 (N, FN, OH, OW) 순서로 놓입니다.
    """
    W, b, x = rng.normal(size=(8, 3, 4, 5)), np.zeros(8), rng.normal(size=(2, 3, 9, 11))

    def scenario(layers):
        return layers.Convolution(W, b).forward(x)

    assert_matches(student.run(scenario), convolution_by_loops(x, W, b), "Convolution.forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_bias(student, rng):
    """Each filter has a bias of its own, the same at every position.

    ko: 편향은 필터마다 하나씩이고 모든 위치에서 같습니다.
    """
    W, b, x = rng.normal(size=(8, 2, 5, 4)), rng.normal(size=8) + 3, rng.normal(size=(3, 2, 11, 9))

    def scenario(layers):
        return layers.Convolution(W, b).forward(x)

    assert_matches(student.run(scenario), convolution_by_loops(x, W, b), "Convolution.forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_stride(student, rng):
    """The stride is passed on.

    ko: 스트라이드가 제대로 전달됩니다.
    """
    stride = int(rng.integers(2, 4))
    W, b = rng.normal(size=(7, 2, 5, 6)), np.zeros(7)
    x = rng.normal(size=(3, 2, 5 + 3 * stride, 6 + 7 * stride))

    def scenario(layers):
        return layers.Convolution(W, b, stride).forward(x)

    assert_matches(student.run(scenario), convolution_by_loops(x, W, b, stride), "Convolution.forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_stride_and_padding(student, rng):
    """Stride and padding together.

    ko: 스트라이드와 패딩을 함께 씁니다.
    """
    stride, pad = 2, 1
    W, b, x = rng.normal(size=(8, 2, 5, 6)), np.zeros(8), rng.normal(size=(3, 2, 9, 16))

    def scenario(layers):
        return layers.Convolution(W, b, stride, pad).forward(x)

    assert_matches(student.run(scenario), convolution_by_loops(x, W, b, stride, pad), "Convolution.forward(x)")


@pytest.mark.question("convolution.forward")
def test_forward_after_an_update(student, rng):
    """After an optimizer has changed W and b in place, forward uses the new values.

    ko: 옵티마이저가 W와 b의 값을 바꾼 뒤의 순전파는 새 값을 씁니다.
    """
    W, b, x = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8), rng.normal(size=(2, 3, 9, 11))
    step_W, step_b = rng.normal(size=W.shape), rng.normal(size=b.shape)

    def scenario(layers):
        held_W, held_b = W.copy(), b.copy()
        layer = layers.Convolution(held_W, held_b)
        layer.forward(x)
        held_W -= step_W
        held_b -= step_b
        return layer.forward(x)

    expected = convolution_by_loops(x, W - step_W, b - step_b)
    assert_matches(student.run(scenario), expected, "Convolution.forward(x)")


# --- Convolution.backward ---------------------------------------------------------------------------------------------


@pytest.mark.question("convolution.backward")
def test_backward_db(student, rng):
    """db adds up the batch and all positions.

    ko: db는 배치와 모든 위치에 걸쳐 더한 값입니다.
    """
    W, b, x = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8), rng.normal(size=(2, 3, 9, 11))
    dout = rng.normal(size=(2, 8, 6, 7))

    found = run_backward(student, "Convolution", (W, b), x, dout)
    assert_matches(found["db"], convolution_gradients(x, W, dout)[2], "layer.db")


@pytest.mark.question("convolution.backward")
def test_backward_dW(student, rng):
    """dW has the shape of W, and every window that a filter saw is in it.

    ko: dW는 W와 형상이 같고, 필터가 본 모든 윈도우가 반영됩니다.
    """
    W, b, x = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8), rng.normal(size=(2, 3, 9, 11))
    dout = rng.normal(size=(2, 8, 6, 7))

    found = run_backward(student, "Convolution", (W, b), x, dout)
    assert_matches(found["dW"], convolution_gradients(x, W, dout)[1], "layer.dW")


@pytest.mark.question("convolution.backward")
def test_backward_dx(student, rng):
    """dx has the shape of x; each cell hears from every window that it was in.

    ko: dx는 x와 형상이 같고, 칸마다 자기가 속한 모든 윈도우에서 값을 받습니다.
    """
    W, b, x = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8), rng.normal(size=(2, 3, 9, 11))
    dout = rng.normal(size=(2, 8, 6, 7))

    found = run_backward(student, "Convolution", (W, b), x, dout)
    assert_matches(found["dx"], convolution_gradients(x, W, dout)[0], "layer.backward(dout)")


@pytest.mark.question("convolution.backward")
def test_backward_dW_stride_and_padding(student, rng):
    """dW with stride and padding.

    ko: 스트라이드와 패딩이 있을 때의 dW입니다.
    """
    stride, pad = 2, 2
    W, b, x = rng.normal(size=(8, 3, 6, 4)), rng.normal(size=8), rng.normal(size=(2, 3, 10, 12))
    dout = rng.normal(size=(2, 8, 5, 7))

    found = run_backward(student, "Convolution", (W, b, stride, pad), x, dout)
    assert_matches(found["dW"], convolution_gradients(x, W, dout, stride, pad)[1], "layer.dW")


@pytest.mark.question("convolution.backward")
def test_backward_dx_stride_and_padding(student, rng):
    """dx with stride and padding; it has the size of the image without its padding.

    ko: 스트라이드와 패딩이 있을 때의 dx입니다. 크기는 패딩을 뺀 이미지와 같습니다.
    """
    stride, pad = 3, 2
    W, b, x = rng.normal(size=(8, 2, 5, 6)), rng.normal(size=8), rng.normal(size=(3, 2, 10, 20))
    dout = rng.normal(size=(3, 8, 4, 7))

    found = run_backward(student, "Convolution", (W, b, stride, pad), x, dout)
    assert_matches(found["dx"], convolution_gradients(x, W, dout, stride, pad)[0], "layer.backward(dout)")


@pytest.mark.question("convolution.backward")
def test_backward_belongs_to_the_latest_forward(student, rng):
    """backward belongs to the latest forward of its own layer, whatever other layers do.

    ko: 다른 계층이 무엇을 하든 역전파는 자기 계층의 마지막 순전파를 따릅니다.
    """
    W, b = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8)
    early, late = rng.normal(size=(5, 3, 10, 12)), rng.normal(size=(2, 3, 9, 11))
    other_W, other_x = rng.normal(size=W.shape), rng.normal(size=late.shape)
    dout = rng.normal(size=(2, 8, 6, 7))

    def scenario(layers):
        layer, other = layers.Convolution(W, b), layers.Convolution(other_W, b)
        layer.forward(early)
        layer.forward(late)
        other.forward(other_x)
        dx = layer.backward(dout)
        return dx, layer.dW

    found_dx, found_dW = student.run(scenario)
    dx, dW, _ = convolution_gradients(late, W, dout)
    assert_matches(found_dx, dx, "layer.backward(dout)")
    assert_matches(found_dW, dW, "layer.dW")


@pytest.mark.question("convolution.backward")
def test_backward_starts_anew(student, rng):
    """A second step sets dW and db anew and leaves nothing of the first.

    ko: 두 번째 스텝은 dW와 db를 새로 구하고 첫 스텝의 값을 남기지 않습니다.
    """
    W, b = rng.normal(size=(8, 3, 4, 5)), rng.normal(size=8)
    first, second = rng.normal(size=(2, 3, 9, 11)), rng.normal(size=(2, 3, 9, 11))
    dout_first, dout_second = rng.normal(size=(2, 8, 6, 7)), rng.normal(size=(2, 8, 6, 7))

    def scenario(layers):
        layer = layers.Convolution(W, b)
        layer.forward(first)
        layer.backward(dout_first)
        layer.forward(second)
        layer.backward(dout_second)
        return layer.dW, layer.db

    found_dW, found_db = student.run(scenario)
    _, dW, db = convolution_gradients(second, W, dout_second)
    assert_matches(found_dW, dW, "layer.dW")
    assert_matches(found_db, db, "layer.db")


# --- Pooling.forward --------------------------------------------------------------------------------------------------


@pytest.mark.question("pooling.forward")
def test_pooling_windows(student, rng):
    """The largest value of each window, on one image with one channel.

    ko: 채널이 하나인 이미지 한 장에서 윈도우마다 최댓값을 구합니다.
    """
    PH, PW, stride = 2, 3, 3
    x = distinct(rng, (1, 1, 5, 12)) + 4  # above 0: negative windows have a check of their own

    def scenario(layers):
        return layers.Pooling(PH, PW, stride).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW, stride), "Pooling.forward(x)")


@pytest.mark.question("pooling.forward")
def test_pooling_channels(student, rng):
    """Each channel of each image counts for itself; the answer is laid out as (N, C, OH, OW).

    ko: 이미지와 채널마다 따로 계산하고, 결과는 (N, C, OH, OW) 순서로 놓입니다.
    """
    PH, PW, stride = 5, 4, 3
    x = distinct(rng, (2, 3, 20, 22))

    def scenario(layers):
        return layers.Pooling(PH, PW, stride).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW, stride), "Pooling.forward(x)")


@pytest.mark.question("pooling.forward")
def test_pooling_overlap(student, rng):
    """Windows may overlap: the stride need not be the size of the window.

    ko: 스트라이드가 윈도우 크기와 다르면 윈도우가 겹칠 수 있습니다.
    """
    PH, PW = 5, 4
    x = distinct(rng, (1, 1, 11, 9))

    def scenario(layers):
        return layers.Pooling(PH, PW).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW), "Pooling.forward(x)")


@pytest.mark.question("pooling.forward")
def test_pooling_negative(student, rng):
    """A window of negative values has a largest value too.

    ko: 음수만 있는 윈도우에도 최댓값은 있습니다.
    """
    PH, PW, stride = 4, 5, 2
    x = -0.5 - np.abs(distinct(rng, (1, 1, 14, 17)))

    def scenario(layers):
        return layers.Pooling(PH, PW, stride).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW, stride), "Pooling.forward(x)")


# --- Pooling.backward -------------------------------------------------------------------------------------------------


@pytest.mark.question("pooling.backward")
def test_pooling_backward_winners(student, rng):
    """Each gradient goes to the cell that won its window; all others get nothing.

    ko: 기울기는 윈도우의 최댓값이 있던 칸으로만 가고 나머지는 받지 않습니다.
    """
    PH, PW, stride = 2, 3, 3
    x, dout = distinct(rng, (1, 1, 14, 12)), rng.normal(size=(1, 1, 5, 4))

    found = run_backward(student, "Pooling", (PH, PW, stride), x, dout)
    assert_matches(found["dx"], max_pooling_gradient(x, dout, PH, PW, stride), "layer.backward(dout)")


@pytest.mark.question("pooling.backward")
def test_pooling_backward_channels(student, rng):
    """Gradients stay in their image and in their channel.

    ko: 기울기는 자기 이미지와 자기 채널을 벗어나지 않습니다.
    """
    PH, PW, stride = 4, 5, 5
    x, dout = distinct(rng, (2, 3, 29, 35)), rng.normal(size=(2, 3, 6, 7))

    found = run_backward(student, "Pooling", (PH, PW, stride), x, dout)
    assert_matches(found["dx"], max_pooling_gradient(x, dout, PH, PW, stride), "layer.backward(dout)")


@pytest.mark.question("pooling.backward")
def test_pooling_backward_overlap(student, rng):
    """A cell that won several windows gets the sum.

    ko: 여러 윈도우의 최댓값이었던 칸은 기울기의 합을 받습니다.
    """
    PH, PW = 5, 4
    x, dout = distinct(rng, (3, 2, 11, 9)), rng.normal(size=(3, 2, 7, 6))

    found = run_backward(student, "Pooling", (PH, PW, 1), x, dout)  # the default is asked for in forward alone
    assert_matches(found["dx"], max_pooling_gradient(x, dout, PH, PW), "layer.backward(dout)")


@pytest.mark.question("pooling.backward")
def test_pooling_backward_latest_forward(student, rng):
    """backward belongs to the latest forward of its own layer, whatever other layers do.

    ko: 다른 계층이 무엇을 하든 역전파는 자기 계층의 마지막 순전파를 따릅니다.
    """
    PH, PW, stride = 4, 5, 2
    early, late, other_x = (distinct(rng, shape) for shape in [(5, 4, 16, 19), (2, 3, 14, 17), (2, 3, 14, 17)])
    dout = rng.normal(size=(2, 3, 6, 7))

    def scenario(layers):
        layer, other = layers.Pooling(PH, PW, stride), layers.Pooling(PH, PW, stride)
        layer.forward(early)
        layer.forward(late)
        other.forward(other_x)
        return layer.backward(dout)

    assert_matches(student.run(scenario), max_pooling_gradient(late, dout, PH, PW, stride), "layer.backward(dout)")


# --- bonus: Pooling with padding --------------------------------------------------------------------------------------


@pytest.mark.question("pooling.padding")
def test_pooling_padding_forward(student, rng):
    """Padding makes room for more windows.

    ko: 패딩이 있으면 윈도우가 들어갈 자리가 늘어납니다.
    """
    PH, PW, stride, pad = 4, 6, 1, 2
    x = 0.5 + np.abs(distinct(rng, (2, 3, 10, 9)))

    def scenario(layers):
        return layers.Pooling(PH, PW, stride, pad).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW, stride, pad), "Pooling.forward(x)")


@pytest.mark.question("pooling.padding")
def test_pooling_padding_never_wins(student, rng):
    """The padding never wins, not even against negative values.

    ko: 상대가 음수뿐이어도 패딩이 이기는 일은 없습니다.
    """
    PH, PW, stride, pad = 4, 5, 2, 1
    x = -0.5 - np.abs(distinct(rng, (2, 3, 12, 15)))

    def scenario(layers):
        return layers.Pooling(PH, PW, stride, pad).forward(x)

    assert_matches(student.run(scenario), max_pooling(x, PH, PW, stride, pad), "Pooling.forward(x)")


@pytest.mark.question("pooling.padding")
def test_pooling_padding_backward(student, rng):
    """Every gradient reaches a cell of the image; none is lost on the padding.

    ko: 기울기는 모두 이미지의 칸에 닿고, 패딩에서 사라지는 것은 없습니다.
    """
    PH, PW, stride, pad = 5, 4, 2, 1
    x, dout = distinct(rng, (3, 2, 13, 14)), rng.normal(size=(3, 2, 6, 7))

    def scenario(layers):
        layer = layers.Pooling(PH, PW, stride, pad)
        layer.forward(x)
        return layer.backward(dout)

    expected = max_pooling_gradient(x, dout, PH, PW, stride, pad)
    assert_matches(student.run(scenario), expected, "layer.backward(dout)")


# --- bonus: AveragePooling --------------------------------------------------------------------------------------------


@pytest.mark.question("average_pooling")
def test_average_forward(student, rng):
    """The mean of each window, each channel for itself, laid out as (N, C, OH, OW).

    ko: 채널마다 따로 윈도우의 평균을 내고, 결과는 (N, C, OH, OW) 순서입니다.
    """
    PH, PW, stride = 4, 5, 2
    x = rng.normal(size=(2, 3, 14, 17)) + 1

    def scenario(layers):
        return layers.AveragePooling(PH, PW, stride).forward(x)

    assert_matches(student.run(scenario), average_pooling(x, PH, PW, stride), "AveragePooling.forward(x)")


@pytest.mark.question("average_pooling")
def test_average_forward_padding(student, rng):
    """The padding counts as zeros, and every mean is over the whole window.

    ko: 패딩은 0으로 세고, 평균은 항상 윈도우 전체로 냅니다.
    """
    PH, PW, stride, pad = 4, 5, 2, 1
    x = rng.normal(size=(2, 3, 12, 15)) + 2

    def scenario(layers):
        return layers.AveragePooling(PH, PW, stride, pad).forward(x)

    assert_matches(student.run(scenario), average_pooling(x, PH, PW, stride, pad), "AveragePooling.forward(x)")


@pytest.mark.question("average_pooling")
def test_average_backward(student, rng):
    """Every cell of a window gets an equal share of its gradient, and the shares of overlapping windows add up.

    ko: 윈도우의 칸들이 기울기를 똑같이 나눠 갖고, 겹치는 곳에서는 더합니다.
    """
    PH, PW = 5, 4
    x, dout = rng.normal(size=(3, 2, 11, 9)), rng.normal(size=(3, 2, 7, 6))

    found = run_backward(student, "AveragePooling", (PH, PW), x, dout)
    assert_matches(found["dx"], average_pooling_gradient(x.shape, dout, PH, PW), "layer.backward(dout)")


@pytest.mark.question("average_pooling")
def test_average_backward_stride_and_padding(student, rng):
    """With stride and padding, dx has the size of the latest image without its padding.

    ko: 스트라이드와 패딩이 있으면 dx는 패딩을 뺀 마지막 이미지의 크기입니다.
    """
    PH, PW, stride, pad = 5, 4, 2, 1
    early, x, dout = rng.normal(size=(4, 2, 15, 16)), rng.normal(size=(3, 2, 13, 14)), rng.normal(size=(3, 2, 6, 7))

    def scenario(layers):
        layer = layers.AveragePooling(PH, PW, stride, pad)
        layer.forward(early)
        layer.forward(x)
        return layer.backward(dout)

    expected = average_pooling_gradient(x.shape, dout, PH, PW, stride, pad)
    assert_matches(student.run(scenario), expected, "layer.backward(dout)")
