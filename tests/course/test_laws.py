"""Laws of mathematics that every right solution obeys: the reference and all alternates, on inputs that are drawn.

A hidden suite knows what should come out. A law knows only how answers belong together, so it also finds what a
reference and its suite have wrong alike. Each law names mistakes that break it: one that nothing breaks proves nothing.

The parameters of a law are modules of the assignment, by their names, and `draw`, which hands out inputs. These are
small and at most 10 in size, so that `same` may ask for 1e-9 unless a law says why it asks for less.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import itertools
import math
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.config import find_course
from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.world import Limits
from autograder.variants import read_variant, read_variants

pytestmark = pytest.mark.slow

COURSE = find_course(Path(__file__).parents[2])
ASSIGNMENTS = {listed.id: COURSE.assignment(listed.id) for listed in COURSE.assignments}
HOLDS = settings(
    derandomize=True,
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no fault of a law
)
BREAKS = settings(
    HOLDS, phases=[Phase.generate], report_multiple_bugs=False
)  # the same inputs, and no look for smaller
BROKEN_BY = []  # how to try a law on some code, the assignment, and a mistake that the law has to notice


# --- a law, and what it is tried on ----------------------------------------------------------------------------------


class Code(NamedTuple):
    """The code of one solution, right or wrong."""

    name: str
    question: str
    modules: tuple[str, ...]
    runner: DirectRunner

    @contextlib.contextmanager
    def imported(self):
        """Its modules by their names, fresh; no trace of them is left in sys.modules afterwards."""
        self.runner.begin_check()
        try:
            yield {name: importlib.import_module(name) for name in self.modules}
        finally:
            self.runner.end_check()


def code_of(assignment, sources, name="reference", question=""):
    return Code(name, question, assignment.module_names, DirectRunner(assignment.world(sources), Limits()))


@functools.cache
def right_ones(folder):
    """The reference, and all alternates."""
    assignment = ASSIGNMENTS[folder]
    alternates = read_variants(assignment, "alternates")
    return [
        code_of(assignment, assignment.reference_sources()),
        *(code_of(assignment, one.sources, one.id, one.about.question) for one in alternates),
    ]


def law(folder, questions, broken_by):
    """Make a law a test of the reference and of every alternate of these questions.

    Args:
        folder: the assignment.
        questions: those whose code the law looks at, with blanks between them.
        broken_by: mistakes of the assignment that the law has to notice, likewise.
    """
    concerned = [code for code in right_ones(folder) if code.question in {"", *questions.split()}]

    def decorate(check):
        takes = inspect.signature(check).parameters

        def attempt(code, how):
            with code.imported() as modules:
                mine = {name: modules[name] for name in takes if name != "draw"}

                def case(data):
                    check(**mine, draw=Draw(data))

                case.__name__ = check.__name__  # the inputs depend on it
                if "draw" in takes:
                    how(given(data=st.data())(case))()
                else:
                    check(**mine)

        @pytest.mark.parametrize("code", concerned, ids=lambda code: code.name)
        def test(code):
            attempt(code, HOLDS)

        test.__name__, test.__doc__ = check.__name__, check.__doc__
        title = check.__name__.removeprefix("test_")
        BROKEN_BY.extend(pytest.param(attempt, folder, wrong, id=f"{title}-{wrong}") for wrong in broken_by.split())
        return test

    return decorate


# --- what is drawn ---------------------------------------------------------------------------------------------------


class Windows(NamedTuple):
    """Windows over images, where the steps come out even."""

    images: tuple[int, int, int, int]
    positions: tuple[int, int]
    window: tuple[int, int, int, int]  # height, width, stride, pad: what im2col takes

    @property
    def matrix(self):
        """The shape of what im2col makes of the images."""
        count, channels, _, _ = self.images
        return count * math.prod(self.positions), channels * self.window[0] * self.window[1]

    @property
    def pooled(self):
        """The shape of what pooling makes of the images."""
        return *self.images[:2], *self.positions


class Draw:
    """Hands out inputs. Strategies are kept: to make one takes longer than to draw from it."""

    def __init__(self, data):
        self.data = data

    def number(self, low=-10, high=10):
        return self.data.draw(floats(low, high))

    def count(self, low, high):
        return self.data.draw(integers(low, high))

    def shape(self, dims=None, side=3):
        """A small shape: of so many axes, or of one to three."""
        return self.data.draw(shapes(dims, side))

    def table(self):
        """The shape of a few examples with a few classes, of which one alone would be no choice."""
        return self.count(1, 4), self.count(2, 3)

    def array(self, shape, low=-10, high=10, *, distinct=False):
        return self.data.draw(arrays(shape, low, high, distinct))

    def arrays(self, count, shape, low=-10, high=10):
        """So many arrays of one shape."""
        return list(self.array((count, *shape), low, high))

    def array_off_zero(self, shape, least):
        """An array whose entries are from `least` to 10 in size."""
        return self.array(shape, least, 10) * np.where(self.integers(shape, 1), 1, -1)

    def integers(self, shape, high):
        """An array of whole numbers from 0 to `high`."""
        return self.data.draw(integer_arrays(shape, high))

    def chances(self, shape):
        """Rows of probabilities that add up to 1."""
        rows = self.array(shape, 0.01, 1)
        return rows / rows.sum(axis=1, keepdims=True)

    def targets(self, shape):
        """The right classes for rows of this shape, in both forms: labels, and one-hot rows."""
        labels = self.integers(shape[0], shape[1] - 1)
        return labels, np.eye(shape[1], dtype=int)[labels]

    def order(self, count):
        """The numbers from 0 to count - 1 in some order."""
        return self.data.draw(orders(count))

    def rows(self, count):
        """Some of the numbers from 0 to count - 1 in any order; one may come more than once."""
        return self.integers(self.count(1, 4), count - 1)

    def windows(self, most_pad=2):
        return self.data.draw(windows(most_pad))


@functools.cache
def floats(low, high):
    return st.floats(low, high)


@functools.cache
def integers(low, high):
    return st.integers(low, high)


@functools.cache
def shapes(dims, side):
    some = (dims,) if dims else (1, 2, 3)
    return st.sampled_from([shape for count in some for shape in itertools.product(range(1, side + 1), repeat=count)])


@functools.cache
def arrays(shape, low, high, distinct):
    return hnp.arrays(np.float64, shape, elements=floats(low, high), fill=st.nothing(), unique=distinct)


@functools.cache
def integer_arrays(shape, high):
    return hnp.arrays(np.int64, shape, elements=integers(0, high), fill=st.nothing())


@functools.cache
def orders(count):
    return st.permutations(range(count)).map(list)


@functools.cache
def windows(most_pad):
    found = []
    batches, downs, acrosses = [(1, 1), (1, 2), (2, 1), (2, 2)], (1, 2, 3), (1, 2)
    heights, widths, strides = (1, 2), (1, 2, 3), (1, 2)
    for batch, *positions, height, width, stride in itertools.product(
        batches, downs, acrosses, heights, widths, strides
    ):
        rows, columns = (positions[0] - 1) * stride + height, (positions[1] - 1) * stride + width
        for pad in range(min(most_pad, (min(rows, columns) - 1) // 2) + 1):
            images = *batch, rows - 2 * pad, columns - 2 * pad
            found.append(Windows(images, tuple(positions), (height, width, stride, pad)))
    return st.sampled_from(found)


# --- what laws say ---------------------------------------------------------------------------------------------------


def same(found, wanted, tolerance=1e-9):
    """Two numbers or arrays agree, up to this share of them or this much."""
    assert np.shape(found) == np.shape(wanted)
    np.testing.assert_allclose(np.asarray(found, dtype=float), wanted, rtol=tolerance, atol=tolerance)


def inner(one, other):
    """<one, other>: the sum of all products of what stands at the same place."""
    assert np.shape(one) == np.shape(other)
    return np.sum(one * other)


def assert_linear(draw, f, x, y, tolerance=1e-9):
    """f(ax + by) is a f(x) + b f(y), where f returns an array, or several."""
    a, b = draw.number(), draw.number()
    one, other = ([np.array(part) for part in f(argument.copy())] for argument in (x, y))
    for together, part, other_part in zip(f(a * x + b * y), one, other, strict=True):
        same(together, a * part + b * other_part, tolerance)


def assert_rising(x, y):
    """Where x is larger, y is larger; where x is hardly larger, y is not smaller."""
    order = np.argsort(x, axis=None)
    steps, rises = np.diff(np.ravel(x)[order]), np.diff(np.ravel(y)[order])
    assert (rises >= -1e-12).all()
    assert (rises[steps > 0.1] > 0).all()


# --- 01: gates -------------------------------------------------------------------------------------------------------

PAIRS = list(itertools.product((0, 1), repeat=2))


@law("01_perceptron", "and nand or gates.arrays", broken_by="nand_minus_and or_both_needed and_one_is_enough")
def test_the_gates_obey_de_morgan(perceptron):
    """Not (a and b) is (not a) or (not b); not (a or b) is (not a) and (not b)."""
    for a, b in PAIRS:
        assert int(perceptron.NAND(a, b)) == int(perceptron.OR(1 - a, 1 - b))
        assert 1 - int(perceptron.OR(a, b)) == int(perceptron.AND(1 - a, 1 - b))


@law(
    "01_perceptron", "and nand or xor gates.arrays", broken_by="and_x1_twice nand_one_weight_turned xor_input_x1_for_or"
)
def test_the_gates_do_not_care_for_the_order_of_their_inputs(perceptron):
    """gate(a, b) == gate(b, a)."""
    for gate in (perceptron.AND, perceptron.NAND, perceptron.OR, perceptron.XOR):
        for a, b in PAIRS:
            assert int(gate(a, b)) == int(gate(b, a))


@law("01_perceptron", "xor gates.arrays", broken_by="xor_and_for_nand xor_single_layer")
def test_xor_undoes_itself_and_may_be_nested_either_way(perceptron):
    """(a xor b) xor b == a, and (a xor b) xor c == a xor (b xor c)."""

    def xor(a, b):
        return int(perceptron.XOR(a, b))

    for a, b in PAIRS:
        assert xor(xor(a, b), b) == a
        for c in (0, 1):
            assert xor(xor(a, b), c) == xor(a, xor(b, c))


@law("01_perceptron", "gates.arrays", broken_by="gates_arrays_one_answer_for_all gates_arrays_sum_over_all")
def test_a_gate_of_arrays_is_the_gate_of_their_elements(perceptron, draw):
    """gate(x1, x2)[i] == gate(x1[i], x2[i])."""
    x1, x2 = draw.integers((2, *draw.shape()), 1)
    for gate in (perceptron.AND, perceptron.NAND, perceptron.OR, perceptron.XOR):
        one_by_one = [int(gate(a, b)) for a, b in zip(x1.ravel().tolist(), x2.ravel().tolist(), strict=True)]
        same(gate(x1.copy(), x2.copy()), np.reshape(one_by_one, x1.shape))


@law("01_perceptron", "step_function", broken_by="step_function_minus_one_below step_function_nonzero")
def test_a_step_is_up_on_one_side_of_zero_only(perceptron, draw):
    """step(x) + step(-x) == 1, for every x but 0."""
    x = draw.array_off_zero(draw.shape(), 0.01)
    up, down = (np.asarray(perceptron.step_function(side), dtype=float) for side in (x, -x))
    same(up + down, np.ones(x.shape))


@law("01_perceptron", "step_function", broken_by="step_function_cut_to_whole step_function_is_relu")
def test_a_step_does_not_see_the_scale(perceptron, draw):
    """step(c x) == step(x) for c > 0."""
    x, c = draw.array_off_zero(draw.shape(), 0.01), draw.number(0.01, 10)
    same(perceptron.step_function(c * x), np.asarray(perceptron.step_function(x), dtype=float))


# --- 02: one neuron --------------------------------------------------------------------------------------------------


@law("02_neuron", "sigmoid sigmoid.stable", broken_by="sigmoid_is_tanh sigmoid_of_absolute_value")
def test_sigmoid_turned_round_is_what_it_lacks_to_1(neuron, draw):
    """sigmoid(-x) == 1 - sigmoid(x)."""
    x = draw.array(draw.shape())
    same(neuron.sigmoid(-x), 1 - neuron.sigmoid(x))


@law("02_neuron", "sigmoid sigmoid.stable", broken_by="sigmoid_exp_of_plus_x sigmoid_is_derivative")
def test_sigmoid_rises(neuron, draw):
    """A larger x has a larger sigmoid."""
    x = draw.array(draw.shape())
    assert_rising(x, neuron.sigmoid(x))


@law("02_neuron", "neuron", broken_by="neuron_last_input_left_out")
def test_a_neuron_does_not_care_for_the_order_of_its_inputs(neuron, draw):
    """neuron(x[order], w[order], b) == neuron(x, w, b)."""
    x, w = draw.arrays(2, draw.shape(1, side=5), -3, 3)
    b, order = draw.number(), draw.order(len(x))
    same(neuron.neuron(x[order], w[order], b), neuron.neuron(x, w, b))


@law("02_neuron", "neuron", broken_by="neuron_bias_as_threshold neuron_no_sigmoid")
def test_a_neuron_with_all_signs_turned_is_what_it_lacks_to_1(neuron, draw):
    """neuron(x, -w, -b) == 1 - neuron(x, w, b)."""
    x, w = draw.arrays(2, draw.shape(1, side=5), -3, 3)
    b = draw.number()
    same(neuron.neuron(x, -w, -b), 1 - neuron.neuron(x, w, b))


@law("02_neuron", "train_bias", broken_by="train_bias_one_step_more train_bias_bias_from_zero")
def test_training_may_pause(neuron, draw):
    """m steps and then n more are m + n steps."""
    x, w, b = draw.array(3, -3, 3).tolist()
    y, lr, m, n = draw.number(0, 1), draw.number(0.01, 1), draw.count(1, 4), draw.count(1, 4)
    *pause, first = neuron.train_bias(x, y, w, b, lr, m)
    *end, second = neuron.train_bias(x, y, *pause, lr, n)
    *wanted, outputs = neuron.train_bias(x, y, w, b, lr, m + n)
    same(end, wanted)
    same([*first, *second], np.asarray(outputs))


@law(
    "02_neuron",
    "count_parameters",
    broken_by="count_parameters_no_bias_for_outputs count_parameters_every_pair_of_layers",
)
def test_parameters_lie_between_neighbouring_layers(neuron, draw):
    """A network cut in two at one of its layers has as many parameters as both parts."""
    before, after = (draw.integers(draw.count(1, 3), 8) + 1 for _ in range(2))
    middle = draw.count(1, 9)
    parts = [*before.tolist(), middle], [middle, *after.tolist()]
    assert neuron.count_parameters([*parts[0], *parts[1][1:]]) == sum(map(neuron.count_parameters, parts))


@law("02_neuron", "class_prior_bias", broken_by="class_prior_bias_not_centred class_prior_bias_plus_one")
def test_only_the_shares_of_the_classes_count(neuron, draw):
    """class_prior_bias(c counts) == class_prior_bias(counts), and its mean is 0; one alternate learns it."""
    counts, c = draw.array(draw.count(2, 4), 1, 10), draw.number(0.1, 10)
    biases = np.asarray(neuron.class_prior_bias(counts))
    same(neuron.class_prior_bias(c * counts), biases, 1e-7)
    same(np.mean(biases), 0.0)


@law("02_neuron", "class_prior_bias", broken_by="class_prior_bias_sorted class_prior_bias_less_the_first")
def test_each_class_keeps_its_bias_in_another_order(neuron, draw):
    """class_prior_bias(counts[order]) == class_prior_bias(counts)[order]; one alternate learns it."""
    counts = draw.array(draw.count(2, 4), 1, 10)
    order = draw.order(len(counts))
    same(neuron.class_prior_bias(counts[order]), np.asarray(neuron.class_prior_bias(counts))[order], 1e-7)


# --- 03: activations -------------------------------------------------------------------------------------------------


@law("03_activations", "relu", broken_by="relu_leaks relu_absolute relu_not_above_one")
def test_relu_splits_a_number_into_its_halves(functions, draw):
    """relu(x) - relu(-x) == x, and relu(relu(x)) == relu(x)."""
    x = draw.array(draw.shape())
    same(functions.relu(x) - functions.relu(-x), x)
    same(functions.relu(functions.relu(x)), functions.relu(x))


@law("03_activations", "tanh tanh.stable", broken_by="tanh_sigmoid tanh_not_moved_down tanh_slope")
def test_tanh_is_odd_and_rises(functions, draw):
    """tanh(-x) == -tanh(x), and a larger x has a larger tanh."""
    x = draw.array(draw.shape(), -5, 5)
    same(functions.tanh(-x), -functions.tanh(x))
    assert_rising(x, functions.tanh(x))


@law("03_activations", "leaky_relu prelu", broken_by="leaky_relu_floor_at_a prelu_a_itself")
def test_leaky_relus_keep_the_scale(functions, draw):
    """f(c x, a) == c f(x, a) for c >= 0."""
    x, a, c = draw.array(draw.shape(2)), draw.number(0, 1), draw.number(0, 10)
    slopes = draw.array(x.shape[1])
    same(functions.leaky_relu(c * x, a), c * functions.leaky_relu(x, a))
    same(functions.prelu(c * x, slopes), c * functions.prelu(x, slopes))


@law("03_activations", "softmax", broken_by="softmax_clipped softmax_shifted_above_only")
def test_softmax_does_not_see_a_shift(functions, draw):
    """softmax(x + c) == softmax(x), with a c for each row."""
    x = draw.array(draw.shape(2))
    c = 100 * draw.array_off_zero((len(x), 1), 1)
    same(functions.softmax(x + c), functions.softmax(x))
    same(functions.softmax(x[0] + c[0]), functions.softmax(x[0]))


@law("03_activations", "softmax", broken_by="softmax_columns softmax_over_everything")
def test_rows_of_softmax_add_up_to_1(functions, draw):
    """Each row of softmax(x) adds up to 1, also one alone, and no entry is below 0."""
    x = draw.array(draw.shape(2))
    same(np.sum(functions.softmax(x), axis=1), np.ones(len(x)))
    same(np.sum(functions.softmax(x[0])), 1.0)
    assert np.min(functions.softmax(x)) >= 0


@law("03_activations", "softmax", broken_by="softmax_columns")
def test_softmax_keeps_the_order_of_the_scores(functions, draw):
    """In a row, a larger score has a larger probability."""
    x = draw.array(draw.shape(2))
    for scores, chances in zip(x, functions.softmax(x), strict=True):
        assert_rising(scores, chances)


@law("03_activations", "softmax", broken_by="softmax_not_transposed_back")
def test_softmax_of_permuted_classes_is_permuted(functions, draw):
    """softmax(x[:, order]) == softmax(x)[:, order]."""
    x = draw.array(draw.shape(2))
    order, chances = draw.order(x.shape[1]), functions.softmax(x)
    assert chances.shape == x.shape
    same(functions.softmax(x[:, order]), chances[:, order])


@law("03_activations", "softmax", broken_by="softmax_columns softmax_over_everything")
def test_each_row_of_softmax_is_for_itself(functions, draw):
    """softmax(x[rows]) == softmax(x)[rows], for any rows in any order, also for one alone."""
    x = draw.array(draw.shape(2))
    rows = draw.rows(len(x))
    same(functions.softmax(x[rows]), functions.softmax(x)[rows])
    same(functions.softmax(x[0]), functions.softmax(x)[0])


@law("03_activations", "forward", broken_by="identity_function_one_axis_more")
def test_each_example_goes_through_the_network_for_itself(functions, draw):
    """forward(network, x[rows]) == forward(network, x)[rows], also for one alone."""
    network, x = functions.init_network(), draw.array((draw.count(1, 4), 2))
    rows = draw.rows(len(x))
    answers = functions.forward(network, x)
    same(functions.forward(network, x[rows]), answers[rows])
    same(functions.forward(network, x[0]), answers[0])


# --- 04: losses ------------------------------------------------------------------------------------------------------


@law("04_loss", "mean_squared_error", broken_by="mean_squared_error_only_t_squared")
def test_the_squared_error_is_symmetric(loss, draw):
    """E(y, t) == E(t, y) >= 0, and E(y, y) == 0; one alternate subtracts only after it has squared."""
    y, t = draw.arrays(2, draw.shape())
    same(loss.mean_squared_error(y, t), loss.mean_squared_error(t, y))
    same(loss.mean_squared_error(y, y.copy()), 0.0)
    assert loss.mean_squared_error(y, t) >= -1e-9


@law("04_loss", "mean_squared_error", broken_by="mean_squared_error_absolute_errors")
def test_the_squared_error_grows_with_the_square_of_the_scale(loss, draw):
    """E(c y, c t) == c² E(y, t)."""
    y, t = draw.arrays(2, draw.shape())
    c = draw.number()
    same(loss.mean_squared_error(c * y, c * t), c**2 * loss.mean_squared_error(y, t))


@law("04_loss", "mean_squared_error", broken_by="mean_squared_error_mean_for_sum")
def test_squared_errors_add_up(loss, draw):
    """E of two pieces in one array is E of the one plus E of the other."""
    y, t = draw.arrays(2, draw.shape(2))
    cut = draw.count(0, len(y))
    parts = loss.mean_squared_error(y[:cut], t[:cut]) + loss.mean_squared_error(y[cut:], t[cut:])
    same(loss.mean_squared_error(y, t), parts)


@law("04_loss", "cross_entropy_error", broken_by="cross_entropy_error_labels_from_one")
def test_labels_and_one_hot_rows_say_the_same(loss, draw):
    """H(y, labels) == H(y, their one-hot rows), for a batch and for one example."""
    y = draw.chances(draw.table())
    labels, one_hot = draw.targets(y.shape)
    same(loss.cross_entropy_error(y, labels), loss.cross_entropy_error(y, one_hot))
    same(loss.cross_entropy_error(y[0], labels[0]), loss.cross_entropy_error(y[0], one_hot[0]))


@law("04_loss", "cross_entropy_error", broken_by="cross_entropy_error_no_minus")
def test_cross_entropy_is_not_negative(loss, draw):
    """H(y, t) >= 0, and 0 where y is t; but for the tiny number inside the logarithm."""
    y = draw.chances(draw.table())
    labels, one_hot = draw.targets(y.shape)
    for t in (labels, one_hot):
        assert loss.cross_entropy_error(y, t) >= -1e-6
        same(loss.cross_entropy_error(one_hot.astype(float), t), 0.0, 1e-6)


@law("04_loss", "cross_entropy_error", broken_by="cross_entropy_error_label_of_the_first_row")
def test_cross_entropy_does_not_care_for_the_order_of_the_batch(loss, draw):
    """H(y[order], t[order]) == H(y, t)."""
    y = draw.chances(draw.table())
    order = draw.order(len(y))
    for t in draw.targets(y.shape):
        same(loss.cross_entropy_error(y[order], t[order]), loss.cross_entropy_error(y, t))


@law("04_loss", "cross_entropy_error", broken_by="cross_entropy_error_sum_for_mean")
def test_cross_entropy_is_the_mean_of_its_examples(loss, draw):
    """H(y, t) is the mean of all H(y[n], t[n])."""
    y = draw.chances(draw.table())
    for t in draw.targets(y.shape):
        single = [loss.cross_entropy_error(*one) for one in zip(y, t, strict=True)]
        same(loss.cross_entropy_error(y, t), np.mean(single))


@law("04_loss", "binary_cross_entropy", broken_by="binary_cross_entropy_yes_only")
def test_yes_and_no_may_change_their_names(loss, draw):
    """B(1 - q, 1 - p) == B(q, p), also at 0 and 1, whatever keeps log(0) away there."""
    q, p = draw.integers((2, *draw.shape()), 64) / 64  # so that 1 - q is exact
    same(loss.binary_cross_entropy(1 - q, 1 - p), loss.binary_cross_entropy(q, p), 1e-7)


def predicted_and_seen(draw):
    """Probabilities of "yes", and what was seen."""
    q = draw.array(draw.count(1, 6), 0.01, 0.99)
    return q, draw.integers(len(q), 1)


@law("04_loss", "log_likelihood", broken_by="log_likelihood_mean_for_sum log_likelihood_log_of_the_sum")
def test_log_likelihoods_of_independent_samples_add_up(loss, draw):
    """L of all samples is L of some plus L of the others, and not above 0."""
    some, others = predicted_and_seen(draw), predicted_and_seen(draw)
    parts = loss.log_likelihood(*some) + loss.log_likelihood(*others)
    same(loss.log_likelihood(*map(np.append, some, others)), parts)
    assert parts <= 1e-6


@law("04_loss", "log_likelihood", broken_by="log_likelihood_one_per_sample")
def test_the_log_likelihood_does_not_care_for_the_order_of_the_samples(loss, draw):
    """L(q[order], p[order]) == L(q, p)."""
    q, p = predicted_and_seen(draw)
    order = draw.order(len(q))
    same(loss.log_likelihood(q[order], p[order]), loss.log_likelihood(q, p))


# --- 05: numerical gradients -----------------------------------------------------------------------------------------

ROUNDING = 1e-6  # about 1e-16 times a value of f, over a step of 1e-6 or more
POINTS = [(1,), (2,), (5,), (1, 2), (2, 2), (3, 2), (2, 1, 2)]


def point(draw):
    return draw.array(draw.data.draw(st.sampled_from(POINTS)), -3, 3)


@law("05_gradient", "numerical_diff", broken_by="numerical_diff_forward numerical_diff_over_one_step")
def test_the_slope_of_a_parabola_is_exact(gradient, draw):
    """The central difference of ax² + bx + c is 2ax + b, but for rounding."""
    (a, b, c), x = draw.array(3, -1, 1), draw.number(-3, 3)
    same(gradient.numerical_diff(lambda x: a * x**2 + b * x + c, x), 2 * a * x + b, ROUNDING)


@law("05_gradient", "numerical_diff", broken_by="numerical_diff_rounded")
def test_the_slope_is_linear_in_the_function(gradient, draw):
    """The slope of af + bg is a times that of f and b times that of g."""
    (a, b), x = draw.array(2, -1, 1), draw.number(-3, 3)
    one, other = gradient.numerical_diff(np.sin, x), gradient.numerical_diff(lambda x: x**3, x)
    same(gradient.numerical_diff(lambda x: a * np.sin(x) + b * x**3, x), a * one + b * other, ROUNDING)


@law(
    "05_gradient",
    "numerical_gradient numerical_gradient.int_array",
    broken_by="numerical_gradient_forward numerical_gradient_not_restored",
)
def test_the_gradient_of_a_quadratic_form_is_exact(gradient, draw):
    """The central differences of x'Ax + b'x are (A + A')x + b, but for rounding."""
    x = point(draw)
    *A, b = draw.array((x.size + 1, x.size), -1, 1)  # noqa: N806
    wanted = (np.add(A, np.transpose(A)) @ x.ravel() + b).reshape(x.shape)
    same(gradient.numerical_gradient(lambda x: x.ravel() @ A @ x.ravel() + b @ x.ravel(), x.copy()), wanted, ROUNDING)


@law(
    "05_gradient",
    "numerical_gradient numerical_gradient.int_array",
    broken_by="numerical_gradient_in_the_result numerical_gradient_int_result",
)
def test_the_gradient_is_linear_in_the_function(gradient, draw):
    """The gradient of af + bg is a times that of f and b times that of g."""
    (a, b), x = draw.array(2, -1, 1), point(draw)

    def f(x):
        return np.sum(np.sin(x))

    def g(x):
        return np.sum(x) * np.sum(x**2)

    one, other = gradient.numerical_gradient(f, x.copy()), gradient.numerical_gradient(g, x.copy())
    same(gradient.numerical_gradient(lambda x: a * f(x) + b * g(x), x.copy()), a * one + b * other, ROUNDING)


def bowl(draw, shape):
    """A bowl, and its bottom."""
    steepness, bottom = draw.array(shape, 0.1, 1), draw.array(shape, -3, 3)
    return lambda x: np.sum(steepness * (x - bottom) ** 2), bottom


def descend(gradient, f, start, lr, steps):
    """Where gradient_descent ends; one alternate returns the places on the way, too."""
    end = gradient.gradient_descent(f, start.copy(), lr=lr, step_num=steps)
    return end[0] if isinstance(end, tuple) else end


@law(
    "05_gradient",
    "gradient_descent gradient_descent.init_kept",
    broken_by="gradient_descent_uphill gradient_descent_over_lr",
)
def test_gradient_descent_in_a_bowl_goes_down(gradient, draw):
    """With a rate below that at which steps overshoot, f falls, and every coordinate comes closer to the bottom."""
    start, lr, steps = point(draw), draw.number(0.05, 0.9), draw.count(1, 3)
    f, bottom = bowl(draw, start.shape)
    end = descend(gradient, f, start, lr, steps)
    assert f(end) < f(start) or f(start) < ROUNDING
    assert (np.abs(end - bottom) <= np.abs(start - bottom) + ROUNDING).all()


@law(
    "05_gradient",
    "gradient_descent gradient_descent.init_kept",
    broken_by="gradient_descent_one_step_more gradient_descent_shrinking_lr",
)
def test_gradient_descent_may_pause(gradient, draw):
    """m steps and then n more are m + n steps."""
    start, lr, m, n = point(draw), draw.number(0.05, 0.9), draw.count(1, 2), draw.count(1, 2)
    f, _ = bowl(draw, start.shape)
    same(descend(gradient, f, descend(gradient, f, start, lr, m), lr, n), descend(gradient, f, start, lr, m + n))


# --- 06 and 08: networks of two layers -------------------------------------------------------------------------------


def network_and_batch(two_layer_net, draw):
    """A network with drawn parameters, examples and their labels; the scores stay below about 30."""
    examples, *sizes = draw.integers(4, 2) + 1
    network = two_layer_net.TwoLayerNet(*map(int, sizes))
    for value in network.params.values():
        value[...] = draw.array(value.shape, -1, 1)
    return network, draw.array((int(examples), int(sizes[0])), -3, 3), draw.integers(int(examples), int(sizes[2]) - 1)


def one_hot_for(network, labels):
    return np.eye(len(network.params["b2"]), dtype=int)[labels]


@law("06_two_layer_net", "init predict", broken_by="predict_softmax_of_the_whole_batch predict_sigmoid_on_the_output")
def test_each_example_has_probabilities_of_its_own(two_layer_net, draw):
    """predict(x[rows]) == predict(x)[rows], and each row adds up to 1."""
    network, x, _ = network_and_batch(two_layer_net, draw)
    rows = draw.rows(len(x))
    same(network.predict(x[rows]), network.predict(x)[rows])
    same(np.sum(network.predict(x), axis=1), np.ones(len(x)))


@law("06_two_layer_net", "predict loss", broken_by="loss_one_for_each_example loss_sum_for_mean")
def test_the_loss_does_not_care_for_the_order_of_the_batch_nor_for_copies(two_layer_net, draw):
    """The loss is a mean over the examples: in another order, and with every example twice, it is the same."""
    network, x, labels = network_and_batch(two_layer_net, draw)
    t, order = one_hot_for(network, labels), draw.order(len(x))
    for rows in (order, order * 2):
        same(network.loss(x[rows], t[rows]), network.loss(x, t))


@law("06_two_layer_net", "accuracy.labels", broken_by="accuracy_labels_labels_from_one")
def test_accuracy_takes_labels_for_one_hot_rows(two_layer_net, draw):
    """accuracy(x, labels) == accuracy(x, their one-hot rows), where no two classes are as likely."""
    network, x, labels = network_and_batch(two_layer_net, draw)
    network.params["b2"] += np.arange(len(network.params["b2"])) / 100
    same(network.accuracy(x, labels), network.accuracy(x, one_hot_for(network, labels)))


@law(
    "06_two_layer_net",
    "predict numerical_gradient",
    broken_by="numerical_gradient_b2_taken_on_b1 numerical_gradient_w2_taken_on_w1",
)
def test_measured_gradients_of_the_scores_add_up_to_0(two_layer_net, draw):
    """Softmax does not see a shift, so the gradients of b2 and of each row of W2 add up to 0 over the classes."""
    network, x, labels = network_and_batch(two_layer_net, draw)
    grads = network.numerical_gradient(x, one_hot_for(network, labels))
    same(np.sum(grads["b2"]), 0.0, ROUNDING)
    same(np.sum(grads["W2"], axis=1), np.zeros(len(network.params["W2"])), ROUNDING)


@law("06_two_layer_net", "minibatch", broken_by="minibatch_drawn_apart minibatch_targets_not_drawn")
def test_examples_of_a_minibatch_keep_their_targets(two_layer_net, draw):
    """Where t is a function of x, it is the same function in a minibatch."""
    x = draw.array(draw.shape(2), distinct=True)
    seed, size = draw.count(0, 1000), draw.count(1, len(x))
    x_batch, t_batch = two_layer_net.minibatch(x, 2 * x[:, 0], size, np.random.default_rng(seed))
    assert len(x_batch) == size
    same(t_batch, 2 * np.asarray(x_batch)[:, 0])


@law("06_two_layer_net", "prepare_images", broken_by="prepare_images_over_256 prepare_images_over_the_brightest")
def test_the_negative_of_an_image_has_what_it_lacks_to_1(two_layer_net, draw):
    """prepare_images(255 - images) == 1 - prepare_images(images); one alternate has single precision."""
    images = draw.integers(draw.shape(3), 255).astype(np.uint8)
    same(two_layer_net.prepare_images(255 - images), 1 - two_layer_net.prepare_images(images), 1e-6)


@law("08_backprop", "two_layer_net.predict", broken_by="softmax_with_loss_forward_sum_for_mean")
def test_the_loss_of_layers_does_not_care_for_the_order_of_the_batch_nor_for_copies(two_layer_net, draw):
    """The loss is a mean over the examples: in another order, and with every example twice, it is the same."""
    network, x, t = network_and_batch(two_layer_net, draw)
    order = draw.order(len(x))
    for rows in (order, order * 2):
        same(network.loss(x[rows], t[rows]), network.loss(x, t))


@law(
    "08_backprop",
    "two_layer_net.predict two_layer_net.gradient",
    broken_by="two_layer_net_gradient_divided_again two_layer_net_gradient_step_taken",
)
def test_the_gradient_does_not_care_for_the_order_of_the_batch_nor_for_copies(two_layer_net, draw):
    """The gradient is a mean over the examples: in another order, and with every example twice, it is the same."""
    network, x, t = network_and_batch(two_layer_net, draw)
    order = draw.order(len(x))
    wanted = {name: grad.copy() for name, grad in network.gradient(x, t).items()}
    for rows in (order, order * 2):
        for name, grad in network.gradient(x[rows], t[rows]).items():
            same(grad, wanted[name])


@law("08_backprop", "two_layer_net.predict", broken_by="two_layer_net_predict_returned_early")
def test_hidden_neurons_have_no_order(two_layer_net, draw):
    """predict stays when the hidden neurons are put into another order, with all their weights."""
    network, x, _ = network_and_batch(two_layer_net, draw)
    before = network.predict(x)
    order = draw.order(len(network.params["b1"]))
    for value in (network.params["W1"].T, network.params["b1"], network.params["W2"]):
        value[...] = value[order]
    same(network.predict(x), before)


# --- 07: nodes of a graph --------------------------------------------------------------------------------------------


@law("07_graph", "mul_layer add_layer", broken_by="mul_layer_dout_ignored add_layer_dout_ignored")
def test_gradients_of_mul_and_add_are_linear_in_dout(layers, draw):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    x, y, one, other = draw.arrays(4, draw.shape())
    for layer in (layers.MulLayer(), layers.AddLayer()):
        layer.forward(x, y)
        assert_linear(draw, layer.backward, one, other)


@law("07_graph", "relu relu.dout_kept sigmoid", broken_by="relu_judges_by_dout sigmoid_dout_ignored")
def test_gradients_of_relu_and_sigmoid_are_linear_in_dout(layers, draw):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    x, one, other = draw.arrays(3, draw.shape())
    for layer in (layers.Relu(), layers.Sigmoid()):
        layer.forward(x)
        assert_linear(draw, layer.backward, one, other)


@law("07_graph", "mul_layer", broken_by="mul_layer_factors_not_swapped mul_layer_dout_reaches_x_only")
def test_a_product_grows_with_each_factor(layers, draw):
    """x * y is linear in x and in y, so <dx, x> == <dout, x * y> == <dy, y>."""
    x, y, dout = draw.arrays(3, draw.shape())
    layer = layers.MulLayer()
    product = layer.forward(x, y)
    dx, dy = layer.backward(dout)
    same(inner(dx, x), inner(dout, product))
    same(inner(dy, y), inner(dout, product))


@law("07_graph", "add_layer", broken_by="add_layer_shared_out add_layer_sign_of_second")
def test_a_sum_grows_with_both_terms(layers, draw):
    """x + y is linear in both together, so <dx, x> + <dy, y> == <dout, x + y>."""
    x, y, dout = draw.arrays(3, draw.shape())
    layer = layers.AddLayer()
    total = layer.forward(x, y)
    dx, dy = layer.backward(dout)
    same(inner(dx, x) + inner(dy, y), inner(dout, total))


@law("07_graph", "relu relu.dout_kept", broken_by="relu_gates_turned_round relu_passes_everything")
def test_relu_gives_back_to_what_it_let_pass(layers, draw):
    """Relu keeps the scale, so <dx, x> == <dout, relu(x)> (Euler)."""
    x, dout = draw.arrays(2, draw.shape())
    layer = layers.Relu()
    out = np.array(layer.forward(x))
    same(inner(layer.backward(dout.copy()), x), inner(dout, out))


@law("07_graph", "sigmoid", broken_by="sigmoid_slope_taken_at_x sigmoid_one_factor_missing")
def test_the_sigmoid_is_as_steep_on_either_side(layers, draw):
    """sigmoid(-x) == 1 - sigmoid(x), so that its slope at -x is that at x."""
    x, dout = draw.arrays(2, draw.shape())
    layer = layers.Sigmoid()
    out, dx = np.array(layer.forward(x)), np.array(layer.backward(dout))
    same(layer.forward(-x), 1 - out)
    same(layer.backward(dout), dx)


# --- 08: layers of a network -----------------------------------------------------------------------------------------


def affine(layers, draw):
    """An Affine layer, its weights and biases, and a batch for it: rows or images."""
    x = draw.array(draw.shape(2) if draw.count(0, 1) else draw.shape(4, side=2))
    *W, b = draw.array((x[0].size + 1, draw.count(1, 3)))  # noqa: N806
    return layers.Affine(np.array(W), b), np.array(W), b, x


@law("08_backprop", "affine.forward", broken_by="affine_forward_bias_subtracted affine_forward_no_bias")
def test_affine_is_linear_but_for_its_bias(layers, draw):
    """forward(x) - b is linear in x, and b is what forward makes of zeros."""
    layer, _, b, x = affine(layers, draw)
    same(layer.forward(np.zeros(x.shape)), np.tile(b, (len(x), 1)))
    assert_linear(draw, lambda x: layer.forward(x) - b, x, draw.array(x.shape), 1e-8)


@law(
    "08_backprop",
    "affine.forward affine.backward",
    broken_by="affine_backward_dx_weights_reshaped affine_backward_db_mean affine_backward_dW_transposed",
)
def test_affine_backward_is_the_adjoint_of_affine_forward(layers, draw):
    """<dout, forward(x) - b> == <dx, x> == <dW, W>, and <dout, b for each example> == <db, b>."""
    layer, W, b, x = affine(layers, draw)  # noqa: N806
    out = layer.forward(x)
    dout = draw.array(out.shape)
    dx = layer.backward(dout)
    same(inner(dx, x), inner(dout, out - b), 1e-8)
    same(inner(layer.dW, W), inner(dout, out - b), 1e-8)
    same(inner(layer.db, b), inner(dout, np.tile(b, (len(x), 1))), 1e-8)


@law("08_backprop", "affine.forward affine.backward", broken_by="affine_backward_gradients_add_up")
def test_gradients_of_affine_are_linear_in_dout(layers, draw):
    """dx, dW and db of a d + b e are a times those of d and b times those of e."""
    layer, _, _, x = affine(layers, draw)
    one, other = draw.arrays(2, layer.forward(x).shape)

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dW, layer.db

    assert_linear(draw, gradients, one, other, 1e-8)


@law(
    "08_backprop",
    "softmax_with_loss.forward softmax_with_loss.backward softmax_with_loss.dout",
    broken_by="softmax_with_loss_backward_targets_left_out softmax_with_loss_backward_sign",
)
def test_what_one_score_gains_the_others_lose(layers, draw):
    """Each row of the gradient adds up to 0, and none but that of the right class is below 0."""
    x = draw.array(draw.table())
    layer = layers.SoftmaxWithLoss()
    labels, one_hot = draw.targets(x.shape)
    for t in (labels, one_hot):
        layer.forward(x, t)
        dx = layer.backward()
        same(np.sum(dx, axis=1), np.zeros(len(x)))
        assert (dx * (1 - 2 * one_hot) >= -1e-12).all()


@law(
    "08_backprop",
    "softmax_with_loss.forward softmax_with_loss.backward softmax_with_loss.dout",
    broken_by="softmax_with_loss_forward_no_shift softmax_with_loss_forward_one_shift_for_all",
)
def test_softmax_with_loss_does_not_see_a_shift_of_the_scores(layers, draw):
    """Loss and gradient of x + c are those of x, with a c for each row."""
    x = draw.array(draw.table())
    c = 100 * draw.array_off_zero((len(x), 1), 1)
    layer = layers.SoftmaxWithLoss()
    for t in draw.targets(x.shape):
        loss, dx = layer.forward(x, t), np.array(layer.backward())
        same(layer.forward(x + c, t), loss)
        same(layer.backward(), dx)


@law("08_backprop", "softmax_with_loss.dout", broken_by="softmax_with_loss_dout_ignored softmax_with_loss_dout_divides")
def test_the_gradient_of_the_scores_is_linear_in_dout(layers, draw):
    """backward(c) == c backward(1)."""
    x, c = draw.array(draw.table()), draw.number()
    layer = layers.SoftmaxWithLoss()
    for t in draw.targets(x.shape):
        layer.forward(x, t)
        whole = np.array(layer.backward(1))
        layer.forward(x, t)
        same(layer.backward(c), c * whole)


# --- 09: optimizers --------------------------------------------------------------------------------------------------

LINEAR = "SGD", "Momentum", "Nesterov"
SCALING = "AdaGrad", "RMSprop", "Adam"
OPTIMIZERS = LINEAR + SCALING
QUESTIONS = " ".join(OPTIMIZERS).lower()
SHARED = [f"{name.lower()}_shared_by_all_parameters" for name in OPTIMIZERS[1:]]


def walk(rule, start, slopes):
    """Where an optimizer takes a parameter with these gradients, one after the other."""
    params = {"W": start.copy()}
    for slope in slopes:
        rule.update(params, {"W": slope.copy()})
    return params["W"]


def start_and_slopes(draw):
    """A parameter, and three gradients of it."""
    start, *slopes = draw.arrays(4, draw.shape(2, side=2))
    return start, np.array(slopes)


@law("09_optimizers", "sgd", broken_by="sgd_fixes_the_learning_rate sgd_ignores_the_learning_rate")
def test_the_steps_of_sgd_are_linear_in_the_learning_rate(optimizer, draw):
    """With c times the rate, it goes c times as far."""
    (start, slopes), lr, c = start_and_slopes(draw), draw.number(0.01, 1), draw.number(0.1, 10)
    way = walk(optimizer.SGD(lr), start, slopes) - start
    same(walk(optimizer.SGD(lr=c * lr), start, slopes) - start, c * way)


@law("09_optimizers", "sgd momentum nesterov", broken_by="sgd_takes_the_sign momentum_starts_from_the_parameter")
def test_the_steps_of_sgd_momentum_and_nesterov_are_linear_in_the_gradients(optimizer, draw):
    """The way of a d + b e is a times that of d and b times that of e; one alternate has velocities in float32."""
    start, one = start_and_slopes(draw)
    other = draw.array(one.shape)

    def ways(slopes):
        return [walk(getattr(optimizer, name)(lr=0.1), start, slopes) - start for name in LINEAR]

    assert_linear(draw, ways, one, other, 1e-4)


@law(
    "09_optimizers", "adagrad rmsprop adam", broken_by="adagrad_without_root rmsprop_does_not_square adam_without_root"
)
def test_the_steps_of_adagrad_rmsprop_and_adam_do_not_see_the_scale_of_the_gradients(optimizer, draw):
    """With gradients c d, c > 0, the way is that of d, but for the tiny number in the denominator."""
    start, c = draw.array(draw.shape(2, side=2)), draw.number(1, 10)
    slopes = draw.array_off_zero((3, *start.shape), 1)
    for name in SCALING:
        wanted = walk(getattr(optimizer, name)(lr=0.1), start, slopes)
        same(walk(getattr(optimizer, name)(lr=0.1), start, c * slopes), wanted, 1e-3)


@law("09_optimizers", QUESTIONS, broken_by="sgd_takes_the_mean_gradient adagrad_one_rate_per_array")
def test_optimizers_go_element_by_element(optimizer, draw):
    """Some elements of a parameter, in any order, move as they do among the others."""
    start, slopes = start_and_slopes(draw)
    chosen = draw.order(start.size)[: draw.count(1, start.size)]
    for name in OPTIMIZERS:
        among_others = walk(getattr(optimizer, name)(), start, slopes).ravel()[chosen]
        same(walk(getattr(optimizer, name)(), start.ravel()[chosen], slopes.reshape(3, -1)[:, chosen]), among_others)


@law("09_optimizers", QUESTIONS, broken_by=" ".join(SHARED) + " sgd_pairs_by_position")
def test_two_parameters_do_not_influence_each_other(optimizer, draw):
    """A parameter moves beside another one as it does alone."""
    (W, *dW), (b, *db) = np.split(np.array(draw.arrays(8, draw.shape(2, side=2))), 2)  # noqa: N806
    for name in OPTIMIZERS:
        both, params = getattr(optimizer, name)(), {"W": W.copy(), "b": b.copy()}
        for one, other in zip(dW, db, strict=True):
            both.update(params, {"b": other.copy(), "W": one.copy()})
        same(params["W"], walk(getattr(optimizer, name)(), W, dW))
        same(params["b"], walk(getattr(optimizer, name)(), b, db))


@law("09_optimizers", QUESTIONS, broken_by="momentum_starts_from_the_parameter")
def test_optimizers_look_at_gradients_only(optimizer, draw):
    """From a place that is moved by c, the same gradients lead to an end that is moved by c."""
    (start, slopes), c = start_and_slopes(draw), draw.number()
    for name in OPTIMIZERS:
        end = walk(getattr(optimizer, name)(), start, slopes)
        same(walk(getattr(optimizer, name)(), start + c, slopes), end + c)


# --- 10: training ----------------------------------------------------------------------------------------------------


def batch_norm(training, draw):
    """A layer, and a batch for it."""
    gamma, beta, *x = draw.array((draw.count(4, 6), draw.count(1, 3)))
    return training.BatchNormalization(gamma, beta), np.array(x)


@law("10_training", "batch_norm.forward", broken_by="batch_norm_forward_over_each_example")
def test_batch_normalisation_does_not_see_a_shift(training, draw):
    """forward(x + c) == forward(x), with a c for each feature; a small deviation makes rounding large."""
    layer, x = batch_norm(training, draw)
    same(layer.forward(x + draw.array(x.shape[1])), layer.forward(x), 1e-7)


@law(
    "10_training",
    "batch_norm.forward batch_norm.backward",
    broken_by="batch_norm_backward_mean_as_constant batch_norm_backward_statistics_as_constants",
)
def test_gradients_of_batch_normalisation_add_up_to_0(training, draw):
    """A shift of the batch changes nothing, so dx adds up to 0 over the batch."""
    layer, x = batch_norm(training, draw)
    layer.forward(x)
    dx = layer.backward(draw.array(x.shape))
    same(np.sum(dx, axis=0), np.zeros(x.shape[1]), 1e-6)


@law("10_training", "batch_norm.forward batch_norm.backward", broken_by="batch_norm_backward_accumulates")
def test_gradients_of_batch_normalisation_are_linear_in_dout(training, draw):
    """dx, dgamma and dbeta of a d + b e are a times those of d and b times those of e."""
    layer, x = batch_norm(training, draw)
    one, other = draw.arrays(2, layer.forward(x).shape)

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dgamma, layer.dbeta

    assert_linear(draw, gradients, one, other, 1e-6)


@law("10_training", "dropout", broken_by="dropout_new_mask_on_the_way_back")
def test_dropout_backward_is_the_adjoint_of_its_forward(training, draw):
    """<dx, x> == <dout, forward(x)>: nothing comes back where nothing went through."""
    x, dout = draw.arrays(2, draw.shape())
    layer = training.Dropout(0.5)
    out = layer.forward(x.copy())
    same(inner(layer.backward(dout.copy()), x), inner(dout, out))


@law(
    "10_training",
    "weight_decay",
    broken_by="weight_decay_gradient_with_half weight_decay_loss_without_half weight_decay_last_matrix_only",
)
def test_weight_decay_is_quadratic_and_its_gradient_fits(training, draw):
    """loss(c params) == c² loss(params), so <gradient, params> == 2 loss(params) (Euler)."""
    (W1, b1, W2), lam, c = draw.arrays(3, draw.shape(2)), draw.number(0, 1), draw.number()  # noqa: N806
    params = {"W1": W1, "b1": b1, "W2": W2}
    zeros = {name: np.zeros(value.shape) for name, value in params.items()}
    grads = training.weight_decay_gradients(params, zeros, lam)
    price = training.weight_decay_loss(params, lam)
    same(training.weight_decay_loss({name: c * value for name, value in params.items()}, lam), c**2 * price)
    same(sum(inner(grads[name], params[name]) for name in params), 2 * price)


@law("10_training", "split", broken_by="split_one_lost split_one_twice split_overlap")
def test_both_parts_of_a_split_together_are_the_whole(training, draw):
    """Validation and then training, one behind the other, is what came in."""
    x = draw.array(draw.shape(2, side=4))
    x_train, t_train, x_val, t_val = training.split_validation(x, x[:, 0], draw.number(0.1, 0.9))
    same(np.concatenate([x_val, x_train]), x)
    same(np.concatenate([t_val, t_train]), x[:, 0])


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


@pytest.mark.parametrize(("attempt", "folder", "mistake"), BROKEN_BY)
def test_a_known_mistake_breaks_the_law(attempt, folder, mistake):
    """The inputs on which a law holds for what is right are enough to break it for what is wrong."""
    assignment = ASSIGNMENTS[folder]
    wrong = read_variant(assignment, assignment.solution / "mistakes" / f"{mistake}.py")
    with pytest.raises(AssertionError), np.errstate(all="ignore"):
        attempt(code_of(assignment, wrong.sources), BREAKS)
