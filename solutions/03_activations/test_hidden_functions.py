"""Hidden checks of 03_activations.

The oracles are loops over single numbers, with the standard library. Every check asks at least twice, with different
inputs of both signs: an answer that is always the same, or the input itself, is right nowhere but where it should be.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_each, assert_matches, require


def each(function, x):
    """Apply a function of one number to every element."""
    out = np.zeros(x.shape)
    for place in np.ndindex(out.shape):
        out[place] = function(float(x[place]))
    return out


def signed(rng, shape):
    """Numbers of both signs, with sizes from 0.1 to 3: from four on, some are below 1 and some above, on both sides."""
    sizes = rng.uniform(0.1, 3, math.prod(shape))
    sizes[:2] = rng.uniform(0.1, 0.9, sizes[:2].size)
    sizes[2:4] = rng.uniform(1.2, 3, sizes[2:4].size)
    signs = np.where(np.arange(sizes.size) % 2, 1.0, -1.0)
    return rng.permutation(sizes * signs).reshape(shape)


def with_zeros(rng, shape):
    """The same, with two zeros among them."""
    x = signed(rng, (math.prod(shape) - 2,))
    return rng.permutation(np.append(x, [0.0, 0.0])).reshape(shape)


def with_large_ones(rng, shape):
    """Numbers of both signs, half of them far larger: of tens, of hundreds and a thousand, of both signs."""
    x = signed(rng, (math.prod(shape),))
    sizes = np.resize([rng.uniform(10, 30), rng.uniform(100, 300), rng.uniform(900, 1000)], x.size // 2)
    x[: sizes.size] = sizes * np.where(np.arange(sizes.size) // 3 % 2, 1.0, -1.0)
    return rng.permutation(x).reshape(shape)


# --- identity_function -----------------------------------------------------------------------------------------------


@pytest.mark.question("identity_function", weight=3)
def test_identity_of_one_example(student, rng):
    """A row of numbers comes out as it went in, small and large ones.

    ko: 한 줄로 늘어선 수들이 작든 크든 들어간 그대로 나옵니다.
    """
    x, longer = signed(rng, (4,)), with_large_ones(rng, (14,))

    def scenario(functions):
        return [functions.identity_function(x), functions.identity_function(longer)]

    assert_each(student.run(scenario), [x, longer], "identity_function(x)")


@pytest.mark.question("identity_function", weight=2)
def test_identity_of_a_batch(student, rng):
    """A batch comes out as it went in, row by row.

    ko: 배치도 행마다 들어간 그대로 나옵니다.
    """
    x, deep = signed(rng, (3, 4)), signed(rng, (2, 3, 2))

    def scenario(functions):
        return [functions.identity_function(x), functions.identity_function(deep)]

    assert_each(student.run(scenario), [x, deep], "identity_function(x)")


# --- relu ------------------------------------------------------------------------------------------------------------


def rectified(x):
    """The oracle: positive numbers pass."""
    return each(lambda one: one if one > 0 else 0.0, x)


@pytest.mark.question("relu", weight=4)
def test_relu_of_one_example(student, rng):
    """Positive numbers stay and negative ones become 0, one by one.

    ko: 양수는 그대로이고 음수는 하나하나 0이 됩니다.
    """
    x, longer = signed(rng, (5,)), signed(rng, (8,))

    def scenario(functions):
        return [functions.relu(x), functions.relu(longer)]

    assert_each(student.run(scenario), [rectified(x), rectified(longer)], "relu(x)")


@pytest.mark.question("relu", weight=2)
def test_relu_of_more_axes(student, rng):
    """The shape stays, with two axes and with three, and zeros stay zeros.

    ko: 축이 둘이든 셋이든 형상이 그대로이고, 0은 0으로 남습니다.
    """
    x, deep = with_zeros(rng, (3, 4)), with_zeros(rng, (2, 3, 5))

    def scenario(functions):
        return [functions.relu(x), functions.relu(deep)]

    assert_each(student.run(scenario), [rectified(x), rectified(deep)], "relu(x)")


@pytest.mark.question("relu", weight=2)
def test_relu_of_large_numbers(student, rng):
    """Numbers up to a thousand pass as they are; there is no ceiling.

    ko: 1000까지의 큰 수도 그대로 나옵니다. 천장은 없습니다.
    """
    x, table = with_large_ones(rng, (12,)), with_large_ones(rng, (4, 6))

    def scenario(functions):
        return [functions.relu(x), functions.relu(table)]

    assert_each(student.run(scenario), [rectified(x), rectified(table)], "relu(x)")


@pytest.mark.question("relu", weight=2)
def test_relu_leaves_its_input_alone(student, rng):
    """x is still there, with its negative numbers, after relu was called.

    ko: relu를 호출한 뒤에도 x의 음수가 그대로 있습니다.
    """
    x, other = signed(rng, (6,)), signed(rng, (6,))

    def scenario(functions):
        answers = [functions.relu(x), functions.relu(other)]
        return [x, other, *answers]

    expected = [x, other, rectified(x), rectified(other)]
    assert_each(student.run(scenario), expected, "x", "x", "relu(x)")


# --- tanh ------------------------------------------------------------------------------------------------------------


def squashed(x):
    """The oracle: the hyperbolic tangent."""
    return each(math.tanh, x)


@pytest.mark.question("tanh", weight=4)
def test_tanh_of_one_example(student, rng):
    """Every number is squashed by itself.

    ko: 수를 하나하나 -1과 1 사이로 눌러 줍니다.
    """
    x, longer = signed(rng, (5,)), signed(rng, (8,))

    def scenario(functions):
        return [functions.tanh(x), functions.tanh(longer)]

    assert_each(student.run(scenario), [squashed(x), squashed(longer)], "tanh(x)")


@pytest.mark.question("tanh", weight=2)
def test_tanh_of_more_axes(student, rng):
    """The same with two axes and with three, and with zeros.

    ko: 축이 둘이나 셋이어도, 0이 섞여 있어도 마찬가지입니다.
    """
    x, deep = with_zeros(rng, (4, 3)), with_zeros(rng, (3, 2, 4))

    def scenario(functions):
        return [functions.tanh(x), functions.tanh(deep)]

    assert_each(student.run(scenario), [squashed(x), squashed(deep)], "tanh(x)")


@pytest.mark.question("tanh", weight=2)
def test_tanh_nearly_flat(student, rng):
    """Up to 8 on both sides the curve still rises, however little.

    ko: 양쪽으로 8까지 가도 곡선은 아주 조금씩 계속 올라갑니다.
    """
    x, longer = (
        rng.permutation(np.concatenate([rng.uniform(4, 8, n), -rng.uniform(4, 8, n), signed(rng, (3,))]))
        for n in (2, 3)
    )

    def scenario(functions):
        return [functions.tanh(x), functions.tanh(longer)]

    assert_each(student.run(scenario), [squashed(x), squashed(longer)], "tanh(x)", rtol=1e-7)


@pytest.mark.question("tanh", weight=2)
def test_tanh_leaves_its_input_alone(student, rng):
    """x is the same after tanh was called.

    ko: tanh를 호출한 뒤에도 x가 바뀌지 않습니다.
    """
    x, other = signed(rng, (6,)), signed(rng, (6,))

    def scenario(functions):
        answers = [functions.tanh(x), functions.tanh(other)]
        return [x, other, *answers]

    expected = [x, other, squashed(x), squashed(other)]
    assert_each(student.run(scenario), expected, "x", "x", "tanh(x)")


@pytest.mark.question("tanh.stable")
def test_tanh_far_on_the_right(student, rng):
    """Far on the right tanh is 1, and nothing changes in the middle.

    ko: 오른쪽으로 아주 멀리 가면 1이고, 가운데는 평소와 같습니다.
    """
    x = rng.permutation(np.concatenate([rng.uniform(800, 2000, 3), rng.uniform(400, 690, 2), signed(rng, (4,))]))
    other = rng.permutation(np.concatenate([rng.uniform(800, 2000, 2), signed(rng, (5,))])).reshape(1, 7)

    def scenario(functions):
        return [functions.tanh(x), functions.tanh(other)]

    assert_each(student.run(scenario), [squashed(x), squashed(other)], "tanh(x)")


@pytest.mark.question("tanh.stable")
def test_tanh_far_on_the_left(student, rng):
    """Far on the left tanh is -1, and nothing changes in the middle.

    ko: 왼쪽으로 아주 멀리 가면 -1이고, 가운데는 평소와 같습니다.
    """
    x = rng.permutation(np.concatenate([-rng.uniform(800, 2000, 3), -rng.uniform(400, 690, 2), signed(rng, (4,))]))
    other = rng.permutation(np.concatenate([-rng.uniform(800, 2000, 2), signed(rng, (5,))])).reshape(1, 7)

    def scenario(functions):
        return [functions.tanh(x), functions.tanh(other)]

    assert_each(student.run(scenario), [squashed(x), squashed(other)], "tanh(x)")


# --- leaky_relu ------------------------------------------------------------------------------------------------------


def leaked(x, a):
    """The oracle: negative numbers pass with the slope a."""
    return each(lambda one: one if one > 0 else float(a) * one, x)


@pytest.mark.question("leaky_relu", weight=4)
def test_leaky_relu_of_one_example(student, rng):
    """Positive numbers stay, negative ones become smaller, and the slope that is given decides how much.

    ko: 양수는 그대로이고 음수는 작아지며, 얼마나 작아지는지는 주어진 기울기가 정합니다.
    """
    x, longer = signed(rng, (5,)), signed(rng, (8,))
    small, large = rng.uniform(0.05, 0.4), rng.uniform(0.6, 0.95)

    def scenario(functions):
        return [functions.leaky_relu(x, small), functions.leaky_relu(longer, large)]

    expected = [leaked(x, small), leaked(longer, large)]
    assert_each(student.run(scenario), expected, "leaky_relu(x, a)")


@pytest.mark.question("leaky_relu", weight=2)
def test_leaky_relu_of_more_axes(student, rng):
    """With two axes, or three, it works in the same way, and zeros stay zeros.

    ko: 축이 둘이나 셋이어도 똑같이 동작하고, 0은 0으로 남습니다.
    """
    x, deep = with_zeros(rng, (4, 3)), with_zeros(rng, (3, 2, 4))
    small, large = rng.uniform(0.05, 0.4), rng.uniform(0.6, 0.95)

    def scenario(functions):
        return [functions.leaky_relu(x, large), functions.leaky_relu(deep, small)]

    expected = [leaked(x, large), leaked(deep, small)]
    assert_each(student.run(scenario), expected, "leaky_relu(x, a)")


@pytest.mark.question("leaky_relu", weight=2)
def test_leaky_relu_of_large_numbers(student, rng):
    """Numbers up to a thousand, of both signs, follow the same two lines.

    ko: 1000까지의 큰 수도 부호에 따라 같은 두 직선을 따릅니다.
    """
    x, table = with_large_ones(rng, (12,)), with_large_ones(rng, (4, 6))
    small, large = rng.uniform(0.05, 0.4), rng.uniform(0.6, 0.95)

    def scenario(functions):
        return [functions.leaky_relu(x, large), functions.leaky_relu(table, small)]

    expected = [leaked(x, large), leaked(table, small)]
    assert_each(student.run(scenario), expected, "leaky_relu(x, a)")


@pytest.mark.question("leaky_relu", weight=2)
def test_leaky_relu_leaves_its_input_alone(student, rng):
    """The caller's x is not multiplied by anything.

    ko: 호출한 쪽의 x에는 아무것도 곱해지지 않습니다.
    """
    x, other, a = signed(rng, (6,)), signed(rng, (6,)), rng.uniform(0.1, 0.9)

    def scenario(functions):
        answers = [functions.leaky_relu(x, a), functions.leaky_relu(other, a)]
        return [x, other, *answers]

    expected = [x, other, leaked(x, a), leaked(other, a)]
    assert_each(student.run(scenario), expected, "x", "x", "leaky_relu(x, a)")


# --- prelu -----------------------------------------------------------------------------------------------------------


def sloped(x, a):
    """The oracle: negative numbers pass with the slope of their column."""
    out = np.zeros(x.shape)
    for place in np.ndindex(out.shape):
        one, slope = float(x[place]), float(a[place[-1]])
        out[place] = one if one > 0 else slope * one
    return out


def columns_of_both_signs(rng, rows, columns):
    """A batch with a positive and a negative number in every column."""
    x = rng.uniform(0.2, 3, (rows, columns))
    x[0] *= -1
    x[2:] *= rng.choice([-1.0, 1.0], (rows - 2, columns))
    return rng.permuted(x, axis=0)


@pytest.mark.question("prelu", weight=2)
def test_prelu_of_a_batch(student, rng):
    """Each column of a batch has its own slope, here between 0 and 1.

    ko: 배치의 열마다 기울기가 따로 있습니다. 여기서는 0과 1 사이입니다.
    """
    x, wide = columns_of_both_signs(rng, 5, 3), columns_of_both_signs(rng, 4, 6)
    a, other = rng.permutation([0.1, 0.4, 0.8]) + rng.uniform(0, 0.1, 3), rng.uniform(0.1, 0.9, 6)

    def scenario(functions):
        return [functions.prelu(x, a), functions.prelu(wide, other)]

    assert_each(student.run(scenario), [sloped(x, a), sloped(wide, other)], "prelu(x, a)")


@pytest.mark.question("prelu", weight=3)
def test_prelu_of_steep_and_falling_slopes(student, rng):
    """A slope may be above 1, or below 0.

    ko: 기울기는 1보다 클 수도 있고 0보다 작을 수도 있습니다.
    """
    x, wide = columns_of_both_signs(rng, 4, 3), columns_of_both_signs(rng, 3, 5)
    a = rng.permutation([-rng.uniform(0.3, 2), rng.uniform(0.2, 0.8), rng.uniform(1.3, 3)])
    other = rng.permutation([*-rng.uniform(0.3, 2, 2), rng.uniform(0.2, 0.8), *rng.uniform(1.3, 3, 2)])

    def scenario(functions):
        return [functions.prelu(x, a), functions.prelu(wide, other)]

    assert_each(student.run(scenario), [sloped(x, a), sloped(wide, other)], "prelu(x, a)")


@pytest.mark.question("prelu", weight=1)
def test_prelu_of_one_example(student, rng):
    """A single example of shape (D,) works, too.

    ko: 형상이 (D,)인 데이터 하나도 받습니다.
    """
    x, longer = signed(rng, (4,)), signed(rng, (7,))
    a, other = rng.uniform(0.1, 0.9, 4), rng.uniform(0.1, 0.9, 7)

    def scenario(functions):
        return [functions.prelu(x, a), functions.prelu(longer, other)]

    assert_each(student.run(scenario), [sloped(x, a), sloped(longer, other)], "prelu(x, a)")


@pytest.mark.question("prelu", weight=2)
def test_prelu_of_a_square_batch(student, rng):
    """With as many examples as features, slopes still belong to columns.

    ko: 데이터 수와 특징 수가 같아도 기울기는 열에 속합니다.
    """
    x, small = columns_of_both_signs(rng, 4, 4), columns_of_both_signs(rng, 3, 3)
    a, other = rng.permutation([0.1, 0.3, 0.6, 0.9]), rng.permutation([0.2, 0.5, 0.8])

    def scenario(functions):
        return [functions.prelu(x, a), functions.prelu(small, other)]

    assert_each(student.run(scenario), [sloped(x, a), sloped(small, other)], "prelu(x, a)")


@pytest.mark.question("prelu", weight=1)
def test_prelu_of_large_numbers(student, rng):
    """Numbers up to a thousand, of both signs, follow the same lines.

    ko: 1000까지의 큰 수도 부호에 따라 같은 직선을 따릅니다.
    """
    x, wide = with_large_ones(rng, (6, 4)), with_large_ones(rng, (4, 5))
    a, other = rng.uniform(0.1, 0.9, 4), rng.uniform(0.1, 0.9, 5)

    def scenario(functions):
        return [functions.prelu(x, a), functions.prelu(wide, other)]

    assert_each(student.run(scenario), [sloped(x, a), sloped(wide, other)], "prelu(x, a)")


@pytest.mark.question("prelu", weight=1)
def test_prelu_leaves_its_inputs_alone(student, rng):
    """Both arrays, x and the slopes, are the same after the call.

    ko: 호출한 뒤에도 x와 기울기 배열이 모두 그대로입니다.
    """
    x, other = columns_of_both_signs(rng, 4, 3), columns_of_both_signs(rng, 4, 3)
    a = rng.permutation([0.2, 0.5, 0.8])

    def scenario(functions):
        answers = [functions.prelu(x, a), functions.prelu(other, a)]
        return [x, other, a, *answers]

    expected = [x, other, a, sloped(x, a), sloped(other, a)]
    assert_each(student.run(scenario), expected, "x", "x", "a", "prelu(x, a)")


# --- elu -------------------------------------------------------------------------------------------------------------


def bent(x, alpha):
    """The oracle: negative numbers approach -alpha."""
    return each(lambda one: one if one > 0 else float(alpha) * (math.exp(one) - 1), x)


@pytest.mark.question("elu", weight=4)
def test_elu_of_one_example(student, rng):
    """Positive numbers stay, and negative ones follow the curve of the alpha that is given.

    ko: 양수는 그대로이고, 음수는 주어진 alpha의 곡선을 따릅니다.
    """
    x, longer = signed(rng, (5,)), signed(rng, (8,))
    small, large = rng.uniform(0.3, 0.8), rng.uniform(1.3, 2.5)

    def scenario(functions):
        return [functions.elu(x, small), functions.elu(longer, large)]

    assert_each(student.run(scenario), [bent(x, small), bent(longer, large)], "elu(x, alpha)")


@pytest.mark.question("elu", weight=2)
def test_elu_of_more_axes(student, rng):
    """The same for arrays with two axes and with three.

    ko: 축이 둘이나 셋인 배열도 마찬가지입니다.
    """
    x, deep = with_zeros(rng, (4, 3)), with_zeros(rng, (3, 2, 4))
    small, large = rng.uniform(0.3, 0.8), rng.uniform(1.3, 2.5)

    def scenario(functions):
        return [functions.elu(x, large), functions.elu(deep, small)]

    assert_each(student.run(scenario), [bent(x, large), bent(deep, small)], "elu(x, alpha)")


@pytest.mark.question("elu", weight=3)
def test_elu_far_out(student, rng):
    """Very large numbers stay what they are, and very negative ones come close to -alpha.

    ko: 아주 큰 수는 그대로이고, 아주 작은 음수는 -alpha에 가까워집니다.
    """
    x = rng.permutation(np.concatenate([rng.uniform(800, 2000, 2), -rng.uniform(800, 2000, 2), signed(rng, (4,))]))
    table = rng.permutation(np.append(rng.uniform(800, 2000, 2), signed(rng, (4,)))).reshape(2, 3)
    small, large = rng.uniform(0.3, 0.8), rng.uniform(1.3, 2.5)

    def scenario(functions):
        return [functions.elu(x, small), functions.elu(table, large)]

    assert_each(student.run(scenario), [bent(x, small), bent(table, large)], "elu(x, alpha)")


@pytest.mark.question("elu", weight=1)
def test_elu_leaves_its_input_alone(student, rng):
    """Nothing of x is overwritten by elu.

    ko: elu는 x의 어떤 값도 덮어쓰지 않습니다.
    """
    x, other, alpha = signed(rng, (6,)), signed(rng, (6,)), rng.uniform(1.3, 2.5)

    def scenario(functions):
        answers = [functions.elu(x, alpha), functions.elu(other, alpha)]
        return [x, other, *answers]

    expected = [x, other, bent(x, alpha), bent(other, alpha)]
    assert_each(student.run(scenario), expected, "x", "x", "elu(x, alpha)")


# --- softmax ---------------------------------------------------------------------------------------------------------


def shares(scores):
    """The oracle for one example: the share of class k is 1 / sum of e^(score of j - score of k)."""
    scores = [float(score) for score in scores]
    out = np.zeros(len(scores))
    for k, mine in enumerate(scores):
        differences = [other - mine for other in scores]
        out[k] = 0.0 if max(differences) > 700 else 1 / sum(math.exp(difference) for difference in differences)
    return out


def shares_of_rows(x):
    """The oracle for a batch: row by row."""
    return np.array([shares(row) for row in x])


@pytest.mark.question("softmax", weight=4)
def test_softmax_of_one_example(student, rng):
    """The scores of one example become probabilities.

    ko: 데이터 하나의 점수가 확률이 됩니다.
    """
    x, longer = signed(rng, (4,)), signed(rng, (7,))

    def scenario(functions):
        return [functions.softmax(x), functions.softmax(longer)]

    assert_each(student.run(scenario), [shares(x), shares(longer)], "softmax(x)")


@pytest.mark.question("softmax", weight=5)
def test_softmax_of_a_batch(student, rng):
    """In a batch, each row becomes probabilities of its own.

    ko: 배치에서는 행마다 따로 확률이 됩니다.
    """
    x, wide = signed(rng, (5, 3)), signed(rng, (2, 6))

    def scenario(functions):
        return [functions.softmax(x), functions.softmax(wide)]

    assert_each(student.run(scenario), [shares_of_rows(x), shares_of_rows(wide)], "softmax(x)")


@pytest.mark.question("softmax", weight=2)
def test_softmax_of_a_square_batch(student, rng):
    """Rows are still rows where a batch has as many examples as classes.

    ko: 데이터 수와 클래스 수가 같아도 행은 행입니다.
    """
    x, small = signed(rng, (4, 4)), signed(rng, (3, 3))

    def scenario(functions):
        return [functions.softmax(x), functions.softmax(small)]

    assert_each(student.run(scenario), [shares_of_rows(x), shares_of_rows(small)], "softmax(x)")


@pytest.mark.question("softmax", weight=4)
def test_softmax_of_large_scores(student, rng):
    """One example with enormous scores, all high, all low or both, gets ordinary probabilities.

    ko: 점수가 모두 아주 크거나, 모두 아주 작거나, 섞여 있어도 데이터 하나의 확률이 제대로 나옵니다.
    """
    high, low = signed(rng, (4,)) + rng.uniform(900, 1500), signed(rng, (5,)) - rng.uniform(900, 1500)
    both = np.append(signed(rng, (4,)), [rng.uniform(900, 1500), -rng.uniform(900, 1500)])
    both = np.append(both, both.max() - rng.uniform(0.3, 2))

    def scenario(functions):
        return [functions.softmax(high), functions.softmax(low), functions.softmax(both)]

    expected = [shares(high), shares(low), shares(both)]
    assert_each(student.run(scenario), expected, "softmax(x)", rtol=1e-5)


@pytest.mark.question("softmax", weight=3)
def test_softmax_of_rows_far_apart(student, rng):
    """Rows with high scores and rows with low ones don't disturb each other.

    ko: 점수가 아주 큰 행과 아주 작은 행이 한 배치에 있어도 서로 영향을 주지 않습니다.
    """
    x = signed(rng, (4, 3)) + rng.permutation([0.0, 1000.0, -1000.0, 2000.0])[:, None]
    wide = signed(rng, (2, 5)) + rng.permutation([-1200.0, 900.0])[:, None]

    def scenario(functions):
        return [functions.softmax(x), functions.softmax(wide)]

    expected = [shares_of_rows(x), shares_of_rows(wide)]
    assert_each(student.run(scenario), expected, "softmax(x)", rtol=1e-5)


@pytest.mark.question("softmax", weight=2)
def test_softmax_leaves_its_input_alone(student, rng):
    """The scores are still scores after the call.

    ko: 호출한 뒤에도 점수 배열이 그대로입니다.
    """
    x, other, batch = signed(rng, (5,)), signed(rng, (5,)), signed(rng, (4, 3))

    def scenario(functions):
        answers = [functions.softmax(x), functions.softmax(other)]
        functions.softmax(batch)
        return [x, other, batch, *answers]

    expected = [x, other, batch, shares(x), shares(other)]
    assert_each(student.run(scenario), expected, "x", "x", "x", "softmax(x)")


# --- init_network ----------------------------------------------------------------------------------------------------


def check_layer(student, number, weights, biases):
    """Check the weights and the biases of one layer of a second network; lists of numbers are arrays here."""
    keys = (f"W{number}", f"b{number}")

    def scenario(functions):
        network = functions.init_network()
        if not isinstance(network, dict):
            return network
        network.clear()  # the next one is a dict of its own
        network = functions.init_network()
        return {key: np.asarray(value, dtype=float) for key, value in network.items() if key in keys}

    expected = {keys[0]: np.array(weights), keys[1]: np.array(biases)}
    assert_matches(student.run(scenario), expected, name="network")


@pytest.mark.question("init_network", weight=2)
def test_first_layer(student):
    """The first layer: three neurons with two inputs each.

    ko: 첫 번째 층에는 입력이 두 개씩인 뉴런이 셋 있습니다.
    """
    check_layer(student, 1, np.transpose([(0.1, 0.2), (0.3, 0.4), (0.5, 0.6)]), (0.1, 0.2, 0.3))


@pytest.mark.question("init_network", weight=2)
def test_second_layer(student):
    """The second layer: two neurons with three inputs each.

    ko: 두 번째 층에는 입력이 세 개씩인 뉴런이 둘 있습니다.
    """
    check_layer(student, 2, np.transpose([(0.1, 0.2, 0.3), (0.4, 0.5, 0.6)]), (0.1, 0.2))


@pytest.mark.question("init_network", weight=1)
def test_third_layer(student):
    """The output layer: two neurons with two inputs each.

    ko: 출력층에는 입력이 두 개씩인 뉴런이 둘 있습니다.
    """
    check_layer(student, 3, np.transpose([(0.1, 0.2), (0.3, 0.4)]), (0.1, 0.2))


# --- forward ---------------------------------------------------------------------------------------------------------


def random_network(rng, sizes):
    """Weights and biases of both signs for four layers of these sizes, the input layer counted."""
    network = {}
    for number, (inputs, outputs) in enumerate(zip(sizes[:-1], sizes[1:], strict=True), start=1):
        network[f"W{number}"] = rng.uniform(0.3, 1.2, (inputs, outputs)) * rng.choice([-1.0, 1.0], (inputs, outputs))
        network[f"b{number}"] = rng.uniform(0.3, 1.2, outputs) * rng.choice([-1.0, 1.0], outputs)
    return network


def answer_of(network, x):
    """The oracle for one example: neuron by neuron."""
    signals = [float(one) for one in x]
    for number in (1, 2, 3):
        weights, biases = network[f"W{number}"], network[f"b{number}"]
        sums = []
        for j in range(len(biases)):
            total = float(biases[j])
            for i in range(len(signals)):
                total += signals[i] * float(weights[i, j])
            sums.append(total)
        signals = sums if number == 3 else [1 / (1 + math.exp(-one)) for one in sums]
    return np.array(signals)


def answers_of(network, x):
    """The oracle for a batch: example by example."""
    return np.array([answer_of(network, row) for row in x])


@pytest.mark.question("forward", weight=3)
def test_forward_of_one_example(student, rng):
    """One example goes through the network that is handed over, whatever its sizes.

    ko: 데이터 하나가 건네받은 신경망을 지나갑니다. 신경망의 크기는 여러 가지입니다.
    """
    network, other = random_network(rng, (2, 3, 2, 2)), random_network(rng, (3, 5, 4, 2))
    x, longer = signed(rng, (2,)), signed(rng, (3,))

    def scenario(functions):
        return [functions.forward(network, x), functions.forward(other, longer)]

    expected = [answer_of(network, x), answer_of(other, longer)]
    assert_each(student.run(scenario), expected, "forward(network, x)")


@pytest.mark.question("forward", weight=4)
def test_forward_of_a_batch(student, rng):
    """A batch gives one row of outputs for each of its examples, also a batch of one.

    ko: 배치를 넣으면 데이터마다 출력이 한 행씩 나옵니다. 데이터가 하나뿐인 배치도 마찬가지입니다.
    """
    network, other = random_network(rng, (2, 4, 3, 1)), random_network(rng, (4, 2, 5, 3))
    x, alone = signed(rng, (5, 2)), signed(rng, (1, 4))

    def scenario(functions):
        return [functions.forward(network, x), functions.forward(other, alone)]

    expected = [answers_of(network, x), answers_of(other, alone)]
    assert_each(student.run(scenario), expected, "forward(network, x)")


@pytest.mark.question("forward", weight=2)
def test_forward_where_all_sizes_are_equal(student, rng):
    """Where all layers and the batch are of one size, every signal still takes its own way.

    ko: 모든 층과 배치의 크기가 같아도 신호는 저마다 제 길을 갑니다.
    """
    network, other = random_network(rng, (3, 3, 3, 3)), random_network(rng, (2, 2, 2, 2))
    x, small = signed(rng, (3, 3)), signed(rng, (2, 2))

    def scenario(functions):
        return [functions.forward(network, x), functions.forward(other, small)]

    expected = [answers_of(network, x), answers_of(other, small)]
    assert_each(student.run(scenario), expected, "forward(network, x)")


@pytest.mark.question("forward", weight=1)
def test_forward_leaves_its_inputs_alone(student, rng):
    """The network and x hold the same numbers after the call, so that the next call answers the same.

    ko: 호출한 뒤에도 신경망과 x의 값이 그대로여서 다시 불러도 같은 답이 나옵니다.
    """
    network, x = random_network(rng, (3, 4, 2, 3)), signed(rng, (3,))
    other, batch = random_network(rng, (2, 3, 4, 2)), signed(rng, (5, 2))

    def scenario(functions):
        answers = [functions.forward(network, x) for _ in range(2)] + [functions.forward(other, batch)]
        return [network, other, x, batch, *answers]

    expected = [network, other, x, batch, answer_of(network, x), answer_of(network, x), answers_of(other, batch)]
    names = ("network", "network", "x", "x", "forward(network, x)")
    assert_each(student.run(scenario), expected, *names)
