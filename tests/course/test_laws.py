"""Laws of mathematics that every right solution obeys: the reference and all alternates, on inputs that are drawn.

A hidden suite knows what should come out. A law knows only how answers belong together, so it also finds what a
reference and its suite have wrong alike. Each law names mistakes that break it: a law that nothing breaks proves nothing.

The first parameters of a law are modules of the assignment, by their names; `data` draws. Inputs are small and at most
10 in size, so that `same` may ask for 1e-9 unless a law says why it asks for less.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import itertools
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

COURSE = find_course(Path(__file__).parents[2])
HOLDS = settings(
    derandomize=True,
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no fault of a law
)
BREAKS = settings(HOLDS, phases=[Phase.generate], report_multiple_bugs=False)  # the same inputs, and no look for smaller
BROKEN_BY = []  # how to try a law on a mistake, and that mistake


# --- a law, and what it is tried on ----------------------------------------------------------------------------------


@functools.cache
def assignment_of(folder):
    return COURSE.assignment(folder)


@functools.cache
def alternates_of(folder):
    return read_variants(assignment_of(folder), "alternates")


@contextlib.contextmanager
def imported(assignment, sources):
    """The modules of these texts by their names, fresh; no trace of them is left in sys.modules afterwards."""
    runner = DirectRunner(assignment.world(sources), Limits())
    runner.begin_check()
    try:
        yield {name: importlib.import_module(name) for name in assignment.module_names}
    finally:
        runner.end_check()
        runner.close()


def law(folder, *questions, broken_by):
    """Make a law a test of the reference and of every alternate of these questions.

    Args:
        folder: the assignment.
        questions: those whose code the law looks at.
        broken_by: mistakes of the assignment that the law has to notice.
    """
    assignment = assignment_of(folder)
    right = {"reference": assignment.reference_sources()}
    right |= {one.id: one.sources for one in alternates_of(folder) if one.about.question in {"", *questions}}

    def decorate(check):
        names = [name for name in inspect.signature(check).parameters if name != "data"]
        drawn = "data" in inspect.signature(check).parameters

        def attempt(sources, how):
            with imported(assignment, sources) as modules:
                test = how(given(data=st.data())(check)) if drawn else check
                test(**{name: modules[name] for name in names})

        @pytest.mark.parametrize("sources", list(right.values()), ids=list(right))
        def test(sources):
            attempt(sources, HOLDS)

        test.__name__, test.__doc__ = check.__name__, check.__doc__
        BROKEN_BY.extend(
            pytest.param(attempt, assignment, mistake, id=f"{check.__name__.removeprefix('test_')}-{mistake}")
            for mistake in broken_by
        )
        return test

    return decorate


# --- what is drawn ---------------------------------------------------------------------------------------------------

NUMBER = st.floats(-10, 10)


def arrays(shape, elements=NUMBER, **options):
    """Arrays whose every entry is drawn."""
    return hnp.arrays(np.float64, shape, elements=elements, fill=st.nothing(), **options)


def shapes(dims=None, side=4):
    """Small shapes: of so many axes, or of one to three."""
    return hnp.array_shapes(min_dims=dims or 1, max_dims=dims or 3, max_side=side)


def orders(count):
    """The numbers from 0 to count - 1 in some order."""
    return st.permutations(range(count)).map(list)


def labels(count, classes):
    return hnp.arrays(np.int64, count, elements=st.integers(0, classes - 1), fill=st.nothing())


@st.composite
def probabilities(draw, dims=2):
    """Rows that add up to 1."""
    rows = draw(arrays(draw(shapes(dims)), st.floats(0.01, 1)))
    return rows / rows.sum(axis=-1, keepdims=True)


class Windows(NamedTuple):
    """Windows over images, where the steps come out even."""

    images: tuple[int, int, int, int]
    positions: tuple[int, int]
    window: tuple[int, int, int, int]  # height, width, stride, pad: what im2col takes

    @property
    def matrix(self):
        count, channels, _, _ = self.images
        return count * np.prod(self.positions), channels * self.window[0] * self.window[1]

    @property
    def pooled(self):
        return *self.images[:2], *self.positions


@st.composite
def windows(draw, pads=(0, 2)):
    count, channels, down, across, stride = (draw(st.integers(1, most)) for most in (3, 2, 3, 2, 3))
    height, width = draw(st.integers(1, 2)), draw(st.integers(1, 3))
    rows, columns = (down - 1) * stride + height, (across - 1) * stride + width
    pad = draw(st.integers(pads[0], min(pads[1], (min(rows, columns) - 1) // 2)))
    images = count, channels, rows - 2 * pad, columns - 2 * pad
    return Windows(images, (down, across), (height, width, stride, pad))


# --- what laws say ---------------------------------------------------------------------------------------------------


def same(found, wanted, tolerance=1e-9):
    """Two numbers or arrays agree, up to this share of them or this much."""
    assert np.shape(found) == np.shape(wanted)
    np.testing.assert_allclose(np.asarray(found, dtype=float), wanted, rtol=tolerance, atol=tolerance)


def inner(one, other):
    assert np.shape(one) == np.shape(other)
    return np.sum(one * other)


def assert_linear(data, f, x, y, tolerance=1e-9):
    """f(ax + by) is a f(x) + b f(y); f returns an array, or several."""
    a, b = data.draw(NUMBER), data.draw(NUMBER)
    for together, one, other in zip(f(a * x + b * y), f(x.copy()), f(y.copy()), strict=True):
        same(together, a * np.asarray(one) + b * np.asarray(other), tolerance)


def assert_rising(x, y):
    """Where x is larger, y is larger; where x is hardly larger, y is not smaller."""
    order = np.argsort(x, axis=None)
    steps, rises = np.diff(np.ravel(x)[order]), np.diff(np.ravel(y)[order])
    assert (rises >= -1e-12).all()
    assert (rises[steps > 0.1] > 0).all()


# --- 01: gates -------------------------------------------------------------------------------------------------------

BITS = list(itertools.product((0, 1), repeat=2))
GATES = "and", "nand", "or", "gates.arrays"


@law("01_perceptron", *GATES, broken_by=["nand_minus_and", "or_both_needed", "and_one_is_enough"])
def test_the_gates_obey_de_morgan(perceptron):
    """Not (a and b) is (not a) or (not b), and not (a or b) is (not a) and (not b)."""
    for a, b in BITS:
        assert int(perceptron.NAND(a, b)) == int(perceptron.OR(1 - a, 1 - b))
        assert 1 - int(perceptron.OR(a, b)) == int(perceptron.AND(1 - a, 1 - b))


@law("01_perceptron", *GATES, "xor", broken_by=["and_x1_twice", "nand_one_weight_turned", "xor_input_x1_for_or"])
def test_the_gates_do_not_care_for_the_order_of_their_inputs(perceptron):
    """gate(a, b) == gate(b, a)."""
    for gate in (perceptron.AND, perceptron.NAND, perceptron.OR, perceptron.XOR):
        for a, b in BITS:
            assert int(gate(a, b)) == int(gate(b, a))


@law("01_perceptron", "xor", "gates.arrays", broken_by=["xor_and_for_nand", "xor_single_layer", "xor_difference"])
def test_xor_undoes_itself_and_may_be_nested_either_way(perceptron):
    """(a xor b) xor b == a, and (a xor b) xor c == a xor (b xor c)."""
    xor = lambda a, b: int(perceptron.XOR(a, b))  # noqa: E731
    for a, b in BITS:
        assert xor(xor(a, b), b) == a
        for c in (0, 1):
            assert xor(xor(a, b), c) == xor(a, xor(b, c))


@law("01_perceptron", "gates.arrays", broken_by=["gates_arrays_one_answer_for_all", "gates_arrays_flattened"])
def test_a_gate_of_arrays_is_the_gate_of_their_elements(perceptron, data):
    """gate(x1, x2)[i] == gate(x1[i], x2[i])."""
    shape = data.draw(shapes())
    x1, x2 = (data.draw(hnp.arrays(np.int64, shape, elements=st.integers(0, 1))) for _ in range(2))
    for gate in (perceptron.AND, perceptron.NAND, perceptron.OR, perceptron.XOR):
        one_by_one = [int(gate(a, b)) for a, b in zip(x1.ravel().tolist(), x2.ravel().tolist(), strict=True)]
        same(gate(x1.copy(), x2.copy()), np.reshape(one_by_one, shape))


@law("01_perceptron", "step_function", broken_by=["step_function_minus_one_below", "step_function_is_relu"])
def test_a_step_is_up_on_one_side_of_zero_only(perceptron, data):
    """step(x) + step(-x) == 1 for every x but 0."""
    x = data.draw(arrays(data.draw(shapes()), NUMBER.filter(bool)))
    same(np.asarray(perceptron.step_function(x), dtype=float) + perceptron.step_function(-x), np.ones(x.shape))


@law("01_perceptron", "step_function", broken_by=["step_function_cut_to_whole", "step_function_is_relu"])
def test_a_step_does_not_see_the_scale(perceptron, data):
    """step(c x) == step(x) for c > 0."""
    x = data.draw(arrays(data.draw(shapes()), st.just(0.0) | st.floats(0.01, 10) | st.floats(-10, -0.01)))
    c = data.draw(st.floats(0.01, 10))
    same(perceptron.step_function(c * x), np.asarray(perceptron.step_function(x), dtype=float))


# --- 02: one neuron --------------------------------------------------------------------------------------------------

SIGMOID = "sigmoid", "sigmoid.stable"


@law("02_neuron", *SIGMOID, broken_by=["sigmoid_is_tanh", "sigmoid_of_absolute_value", "sigmoid_rounded"])
def test_sigmoid_turned_round_is_what_it_lacks_to_1(neuron, data):
    """sigmoid(-x) == 1 - sigmoid(x)."""
    x = data.draw(arrays(data.draw(shapes())))
    same(neuron.sigmoid(-x), 1 - neuron.sigmoid(x))


@law("02_neuron", *SIGMOID, broken_by=["sigmoid_exp_of_plus_x", "sigmoid_is_derivative", "sigmoid_is_step"])
def test_sigmoid_rises(neuron, data):
    """A larger x has a larger sigmoid."""
    x = data.draw(arrays(data.draw(shapes())))
    assert_rising(x, neuron.sigmoid(x))


@law("02_neuron", "neuron", *SIGMOID, broken_by=["neuron_last_input_left_out", "neuron_no_sum"])
def test_a_neuron_does_not_care_for_the_order_of_its_inputs(neuron, data):
    """neuron(x, w, b) stays when x and w are put into another order, both alike."""
    count = data.draw(st.integers(1, 5))
    x, w, order = data.draw(arrays(count)), data.draw(arrays(count)), data.draw(orders(count))
    b = data.draw(NUMBER)
    same(neuron.neuron(x[order], w[order], b), neuron.neuron(x, w, b))


@law("02_neuron", "neuron", *SIGMOID, broken_by=["neuron_bias_after_sigmoid", "neuron_no_sigmoid"])
def test_a_neuron_with_all_signs_turned_is_what_it_lacks_to_1(neuron, data):
    """neuron(x, -w, -b) == 1 - neuron(x, w, b)."""
    count = data.draw(st.integers(1, 5))
    x, w, b = data.draw(arrays(count)), data.draw(arrays(count)), data.draw(NUMBER)
    same(neuron.neuron(x, -w, -b), 1 - neuron.neuron(x, w, b))


@law("02_neuron", "train_bias", broken_by=["train_bias_one_step_more", "train_bias_bias_from_zero"])
def test_training_may_pause(neuron, data):
    """m steps and then n more are m + n steps."""
    x, y, w, b = data.draw(NUMBER), data.draw(st.floats(0, 1)), data.draw(NUMBER), data.draw(NUMBER)
    lr, m, n = data.draw(st.floats(0.01, 1)), data.draw(st.integers(1, 4)), data.draw(st.integers(1, 4))
    w_then, b_then, first = neuron.train_bias(x, y, w, b, lr, m)
    *end, second = neuron.train_bias(x, y, w_then, b_then, lr, n)
    *wanted, outputs = neuron.train_bias(x, y, w, b, lr, m + n)
    same(end, wanted)
    same([*first, *second], np.asarray(outputs))


@law(
    "02_neuron",
    "count_parameters",
    broken_by=["count_parameters_no_bias_for_outputs", "count_parameters_every_pair_of_layers"],
)
def test_parameters_lie_between_neighbouring_layers(neuron, data):
    """A network cut in two at one of its layers has as many parameters as both parts."""
    one, other = (data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=3)) for _ in range(2))
    middle = data.draw(st.integers(1, 9))
    parts = neuron.count_parameters([*one, middle]) + neuron.count_parameters([middle, *other])
    assert neuron.count_parameters([*one, middle, *other]) == parts


COUNTS = st.integers(2, 4).flatmap(lambda classes: arrays(classes, st.floats(1, 10)))


@law("02_neuron", "class_prior_bias", broken_by=["class_prior_bias_not_centred", "class_prior_bias_plus_one"])
def test_only_the_shares_of_the_classes_count(neuron, data):
    """class_prior_bias(c counts) == class_prior_bias(counts), and its mean is 0."""
    counts, c = data.draw(COUNTS), data.draw(st.floats(0.1, 10))
    biases = np.asarray(neuron.class_prior_bias(counts))
    same(neuron.class_prior_bias(c * counts), biases, 1e-7)  # one alternate learns them
    same(np.mean(biases), 0.0)


@law("02_neuron", "class_prior_bias", broken_by=["class_prior_bias_sorted", "class_prior_bias_less_the_first"])
def test_each_class_keeps_its_bias_in_another_order(neuron, data):
    """class_prior_bias of permuted counts is permuted."""
    counts = data.draw(COUNTS)
    order = data.draw(orders(len(counts)))
    same(neuron.class_prior_bias(counts[order]), np.asarray(neuron.class_prior_bias(counts))[order], 1e-7)


# --- 03: activations -------------------------------------------------------------------------------------------------


@law("03_activations", "relu", broken_by=["relu_leaks", "relu_absolute", "relu_not_above_one"])
def test_relu_splits_a_number_into_its_halves(functions, data):
    """relu(x) - relu(-x) == x, and relu(relu(x)) == relu(x)."""
    x = data.draw(arrays(data.draw(shapes())))
    same(functions.relu(x) - functions.relu(-x), x)
    same(functions.relu(functions.relu(x)), functions.relu(x))


@law("03_activations", "tanh", "tanh.stable", broken_by=["tanh_sigmoid", "tanh_not_moved_down", "tanh_slope"])
def test_tanh_is_odd_and_rises(functions, data):
    """tanh(-x) == -tanh(x), and a larger x has a larger tanh."""
    x = data.draw(arrays(data.draw(shapes()), st.floats(-5, 5)))
    same(functions.tanh(-x), -functions.tanh(x))
    assert_rising(x, functions.tanh(x))


@law("03_activations", "leaky_relu", "prelu", broken_by=["leaky_relu_bent", "prelu_a_itself"])
def test_leaky_relus_keep_the_scale(functions, data):
    """f(c x, a) == c f(x, a) for c >= 0."""
    x = data.draw(arrays(data.draw(shapes(2))))
    a, slopes, c = data.draw(st.floats(0, 1)), data.draw(arrays(x.shape[1])), data.draw(st.floats(0, 10))
    same(functions.leaky_relu(c * x, a), c * functions.leaky_relu(x, a))
    same(functions.prelu(c * x, slopes), c * functions.prelu(x, slopes))


@law("03_activations", "softmax", broken_by=["softmax_clipped", "softmax_shifted_above_only"])
def test_softmax_does_not_see_a_shift(functions, data):
    """softmax(x + c) == softmax(x), with a c for each row."""
    x = data.draw(arrays(data.draw(shapes(2))))
    c = data.draw(arrays((len(x), 1), st.floats(-1000, 1000)))
    same(functions.softmax(x + c), functions.softmax(x))
    same(functions.softmax(x[0] + c[0]), functions.softmax(x[0]))


@law("03_activations", "softmax", broken_by=["softmax_columns", "softmax_over_everything"])
def test_rows_of_softmax_add_up_to_1(functions, data):
    """sum_k softmax(x)[n, k] == 1, and no entry is below 0."""
    x = data.draw(arrays(data.draw(shapes(2))))
    same(np.sum(functions.softmax(x), axis=1), np.ones(len(x)))
    same(np.sum(functions.softmax(x[0])), 1.0)
    assert np.min(functions.softmax(x)) >= 0


@law("03_activations", "softmax", broken_by=["softmax_columns"])
def test_softmax_keeps_the_order_of_the_scores(functions, data):
    """In a row, a larger score has a larger probability."""
    x = data.draw(arrays(data.draw(shapes(2))))
    for scores, chances in zip(x, functions.softmax(x), strict=True):
        assert_rising(scores, chances)


@law("03_activations", "softmax", broken_by=["softmax_not_transposed_back"])
def test_softmax_of_permuted_classes_is_permuted(functions, data):
    """softmax(x[:, order]) == softmax(x)[:, order]."""
    x = data.draw(arrays(data.draw(shapes(2))))
    order = data.draw(orders(x.shape[1]))
    same(functions.softmax(x[:, order]), functions.softmax(x)[:, order])


@law("03_activations", "softmax", broken_by=["softmax_columns", "softmax_over_everything"])
def test_each_row_of_softmax_is_for_itself(functions, data):
    """softmax(x[rows]) == softmax(x)[rows]: of any rows in any order, also of one as a vector."""
    x = data.draw(arrays(data.draw(shapes(2))))
    rows = data.draw(st.lists(st.integers(0, len(x) - 1), min_size=1, max_size=4))
    same(functions.softmax(x[rows]), functions.softmax(x)[rows])
    same(functions.softmax(x[0]), functions.softmax(x)[0])


@law("03_activations", "forward", broken_by=[])
def test_each_example_goes_through_the_network_for_itself(functions, data):
    """forward(network, x[rows]) == forward(network, x)[rows], also of one as a vector."""
    network = functions.init_network()
    x = data.draw(arrays((data.draw(st.integers(1, 4)), 2)))
    rows = data.draw(st.lists(st.integers(0, len(x) - 1), min_size=1, max_size=4))
    answers = functions.forward(network, x)
    same(functions.forward(network, x[rows]), answers[rows])
    same(functions.forward(network, x[0]), answers[0])


# --- 04: losses ------------------------------------------------------------------------------------------------------


@law("04_loss", "mean_squared_error", broken_by=["mean_squared_error_only_t_squared"])
def test_the_squared_error_is_symmetric(loss, data):
    """E(y, t) == E(t, y) >= 0, and E(y, y) == 0."""
    y, t = data.draw(shapes().flatmap(lambda shape: st.tuples(arrays(shape), arrays(shape))))
    same(loss.mean_squared_error(y, t), np.asarray(loss.mean_squared_error(t, y)))
    same(loss.mean_squared_error(y, y.copy()), 0.0)
    assert loss.mean_squared_error(y, t) >= -1e-9


@law("04_loss", "mean_squared_error", broken_by=["mean_squared_error_absolute_errors"])
def test_the_squared_error_grows_with_the_square_of_the_scale(loss, data):
    """E(c y, c t) == c² E(y, t)."""
    y, t = data.draw(shapes().flatmap(lambda shape: st.tuples(arrays(shape), arrays(shape))))
    c = data.draw(NUMBER)
    same(loss.mean_squared_error(c * y, c * t), c**2 * np.asarray(loss.mean_squared_error(y, t)))


@law("04_loss", "mean_squared_error", broken_by=["mean_squared_error_mean_for_sum"])
def test_squared_errors_add_up(loss, data):
    """E of two pieces in one array is E of the one plus E of the other."""
    y, t = data.draw(shapes(2).flatmap(lambda shape: st.tuples(arrays(shape), arrays(shape))))
    cut = data.draw(st.integers(0, len(y)))
    parts = loss.mean_squared_error(y[:cut], t[:cut]) + loss.mean_squared_error(y[cut:], t[cut:])
    same(loss.mean_squared_error(y, t), np.asarray(parts))


@law("04_loss", "cross_entropy_error", broken_by=["cross_entropy_error_labels_from_one"])
def test_labels_and_one_hot_rows_say_the_same(loss, data):
    """The cross-entropy of labels is that of their one-hot rows, for a batch and for one example."""
    y = data.draw(probabilities())
    t = data.draw(labels(*y.shape))
    one_hot = np.eye(y.shape[1], dtype=int)[t]
    same(loss.cross_entropy_error(y, t), np.asarray(loss.cross_entropy_error(y, one_hot)))
    same(loss.cross_entropy_error(y[0], t[0]), np.asarray(loss.cross_entropy_error(y[0], one_hot[0])))


@law("04_loss", "cross_entropy_error", broken_by=["cross_entropy_error_no_minus"])
def test_cross_entropy_is_not_negative(loss, data):
    """H >= 0, but for the tiny number inside the logarithm; of a certain and right answer it is 0."""
    y = data.draw(probabilities())
    t = data.draw(labels(*y.shape))
    assert loss.cross_entropy_error(y, t) >= -1e-6
    same(loss.cross_entropy_error(np.eye(y.shape[1])[t], t), 0.0, 1e-6)


@law("04_loss", "cross_entropy_error", broken_by=["cross_entropy_error_label_of_the_first_row"])
def test_cross_entropy_does_not_care_for_the_order_of_the_batch(loss, data):
    """H(y[order], t[order]) == H(y, t)."""
    y = data.draw(probabilities())
    t, order = data.draw(labels(*y.shape)), data.draw(orders(len(y)))
    same(loss.cross_entropy_error(y[order], t[order]), np.asarray(loss.cross_entropy_error(y, t)))


@law("04_loss", "cross_entropy_error", broken_by=["cross_entropy_error_sum_for_mean"])
def test_cross_entropy_is_the_mean_of_its_examples(loss, data):
    """H(y, t) is the mean over n of H(y[n], t[n]), so a batch of copies has the same."""
    y = data.draw(probabilities())
    t = data.draw(labels(*y.shape))
    single = [loss.cross_entropy_error(row, label) for row, label in zip(y, t, strict=True)]
    same(loss.cross_entropy_error(y, t), np.mean(single))


CHANCES = st.integers(0, 64).map(lambda n: n / 64)  # 1 - q is exact


@law("04_loss", "binary_cross_entropy", broken_by=["binary_cross_entropy_yes_only"])
def test_yes_and_no_may_change_their_names(loss, data):
    """B(1 - q, 1 - p) == B(q, p), whatever keeps log(0) away."""
    q, p = data.draw(shapes().flatmap(lambda shape: st.tuples(arrays(shape, CHANCES), arrays(shape, CHANCES))))
    same(loss.binary_cross_entropy(1 - q, 1 - p), np.asarray(loss.binary_cross_entropy(q, p)), 1e-7)


@st.composite
def seen(draw):
    """Predicted probabilities of "yes", and what was seen."""
    q = draw(arrays(draw(shapes(1, side=6)), st.floats(0.01, 0.99)))
    return q, draw(labels(len(q), 2))


LIKELIHOOD = "log_likelihood", "binary_cross_entropy"  # an alternate of the one calls the other


@law("04_loss", *LIKELIHOOD, broken_by=["log_likelihood_mean_for_sum", "log_likelihood_log_of_the_sum"])
def test_log_likelihoods_of_independent_samples_add_up(loss, data):
    """L(q and q', p and p') == L(q, p) + L(q', p') <= 0."""
    (q, p), (more_q, more_p) = data.draw(seen()), data.draw(seen())
    parts = loss.log_likelihood(q, p) + loss.log_likelihood(more_q, more_p)
    same(loss.log_likelihood(np.append(q, more_q), np.append(p, more_p)), np.asarray(parts))
    assert parts <= 1e-6


@law("04_loss", *LIKELIHOOD, broken_by=["log_likelihood_one_per_sample"])
def test_the_log_likelihood_does_not_care_for_the_order_of_the_samples(loss, data):
    """L(q[order], p[order]) == L(q, p)."""
    q, p = data.draw(seen())
    order = data.draw(orders(len(q)))
    same(loss.log_likelihood(q[order], p[order]), np.asarray(loss.log_likelihood(q, p)))


# --- 05: numerical gradients -----------------------------------------------------------------------------------------
# What is rounded away: about 1e-16 times a value of f, over a step of 1e-6 or more.

ROUNDING = 1e-6
NUMERICAL_GRADIENT = "numerical_gradient", "numerical_gradient.int_array", "numerical_diff"
POINTS = shapes(side=3).filter(lambda shape: np.prod(shape) <= 6).flatmap(lambda shape: arrays(shape, st.floats(-3, 3)))
SLOPES = st.floats(-1, 1)


@law("05_gradient", "numerical_diff", broken_by=["numerical_diff_forward", "numerical_diff_backward"])
def test_the_slope_of_a_parabola_is_exact(gradient, data):
    """The central difference of ax² + bx + c is 2ax + b, up to rounding."""
    a, b, c, x = data.draw(SLOPES), data.draw(SLOPES), data.draw(SLOPES), data.draw(st.floats(-3, 3))
    same(gradient.numerical_diff(lambda x: a * x**2 + b * x + c, x), 2 * a * x + b, ROUNDING)


@law("05_gradient", "numerical_diff", broken_by=["numerical_diff_rounded"])
def test_the_slope_is_linear_in_the_function(gradient, data):
    """The slope of af + bg is a times that of f and b times that of g."""
    a, b, x = data.draw(SLOPES), data.draw(SLOPES), data.draw(st.floats(-3, 3))
    slope = lambda f: np.asarray(gradient.numerical_diff(f, x))  # noqa: E731
    both = slope(lambda x: a * np.sin(x) + b * x**3)
    same(both, a * slope(np.sin) + b * slope(lambda x: x**3), ROUNDING)


@law("05_gradient", *NUMERICAL_GRADIENT, broken_by=["numerical_gradient_forward", "numerical_gradient_one_axis"])
def test_the_gradient_of_a_quadratic_form_is_exact(gradient, data):
    """The central differences of x'Ax + b'x are (A + A')x + b, up to rounding."""
    x = data.draw(POINTS)
    A, b = data.draw(arrays((x.size, x.size), SLOPES)), data.draw(arrays(x.size, SLOPES))  # noqa: N806
    found = gradient.numerical_gradient(lambda x: x.ravel() @ A @ x.ravel() + b @ x.ravel(), x.copy())
    same(found, ((A + A.T) @ x.ravel() + b).reshape(x.shape), ROUNDING)


@law("05_gradient", *NUMERICAL_GRADIENT, broken_by=[])
def test_the_gradient_is_linear_in_the_function(gradient, data):
    """The gradient of af + bg is a times that of f and b times that of g."""
    x, a, b = data.draw(POINTS), data.draw(SLOPES), data.draw(SLOPES)
    f, g = lambda x: np.sum(np.sin(x)), lambda x: np.sum(x) * np.sum(x**2)
    both = gradient.numerical_gradient(lambda x: a * f(x) + b * g(x), x.copy())
    one, other = gradient.numerical_gradient(f, x.copy()), gradient.numerical_gradient(g, x.copy())
    same(both, a * one + b * other, ROUNDING)


DESCENT = "gradient_descent", "gradient_descent.init_kept", *NUMERICAL_GRADIENT


def bowl(data, x):
    """A bowl over the points of the shape of x, and its bottom."""
    steepness, bottom = data.draw(arrays(x.shape, st.floats(0.1, 1))), data.draw(arrays(x.shape, st.floats(-3, 3)))
    return lambda x: np.sum(steepness * (x - bottom) ** 2), bottom


def descend(gradient, *arguments):
    """Where gradient_descent ends; one alternate returns the places on the way, too."""
    f, start, lr, steps = arguments
    end = gradient.gradient_descent(f, start.copy(), lr=lr, step_num=steps)
    return end[0] if isinstance(end, tuple) else end


@law("05_gradient", *DESCENT, broken_by=["gradient_descent_uphill", "gradient_descent_without_lr"])
def test_gradient_descent_in_a_bowl_goes_down(gradient, data):
    """With a rate below that at which steps overshoot, f falls, and every coordinate comes closer to the bottom."""
    start, lr, steps = data.draw(POINTS), data.draw(st.floats(0.05, 0.9)), data.draw(st.integers(1, 4))
    f, bottom = bowl(data, start)
    end = descend(gradient, f, start, lr, steps)
    assert f(end) < f(start) or f(start) < ROUNDING
    assert (np.abs(end - bottom) <= np.abs(start - bottom) + ROUNDING).all()


@law("05_gradient", *DESCENT, broken_by=["gradient_descent_one_step_more", "gradient_descent_shrinking_lr"])
def test_gradient_descent_may_pause(gradient, data):
    """m steps and then n more are m + n steps."""
    start, lr = data.draw(POINTS), data.draw(st.floats(0.05, 0.9))
    m, n = data.draw(st.integers(0, 3)), data.draw(st.integers(0, 3))
    f, _ = bowl(data, start)
    same(descend(gradient, f, descend(gradient, f, start, lr, m), lr, n), descend(gradient, f, start, lr, m + n))


# --- 06 and 08: networks of two layers -------------------------------------------------------------------------------


def network_and_batch(two_layer_net, data):
    """A network with drawn parameters, examples, and their labels; scores stay below about 30."""
    examples, *sizes = (data.draw(st.integers(1, 3)) for _ in range(4))
    network = two_layer_net.TwoLayerNet(*sizes)
    for value in network.params.values():
        value[...] = data.draw(arrays(value.shape, st.floats(-1, 1)))
    return network, data.draw(arrays((examples, sizes[0]), st.floats(-3, 3))), data.draw(labels(examples, sizes[2]))


def one_hot_for(network, t):
    return np.eye(len(network.params["b2"]))[t]


def permute_hidden_neurons(network, order):
    for value in (network.params["W1"].T, network.params["b1"], network.params["W2"]):
        value[...] = value[order]


NET_06 = "init", "predict"


@law("06_two_layer_net", *NET_06, "loss", broken_by=[])
def test_the_loss_does_not_care_for_the_order_of_the_batch(two_layer_net, data):
    """loss(x[order], t[order]) == loss(x, t)."""
    network, x, t = network_and_batch(two_layer_net, data)
    t, order = one_hot_for(network, t), data.draw(orders(len(x)))
    same(network.loss(x[order], t[order]), np.asarray(network.loss(x, t)))


@law("06_two_layer_net", *NET_06, broken_by=[])
def test_hidden_neurons_have_no_order(two_layer_net, data):
    """predict stays when the hidden neurons are put into another order, with all their weights."""
    network, x, _ = network_and_batch(two_layer_net, data)
    before = network.predict(x)
    permute_hidden_neurons(network, data.draw(orders(len(network.params["b1"]))))
    same(network.predict(x), before)


@law("06_two_layer_net", *NET_06, "loss", "numerical_gradient", broken_by=[])
def test_measured_gradients_of_the_scores_add_up_to_0(two_layer_net, data):
    """Softmax does not see a shift, so the gradients of b2, and of each row of W2, add up to 0 over the classes."""
    network, x, t = network_and_batch(two_layer_net, data)
    grads = network.numerical_gradient(x, one_hot_for(network, t))
    same(np.sum(grads["b2"]), 0.0, ROUNDING)
    same(np.sum(grads["W2"], axis=1), np.zeros(len(grads["W2"])), ROUNDING)


NET_08 = "two_layer_net.predict", "affine.forward", "softmax_with_loss.forward"
GRADIENT_08 = *NET_08, "two_layer_net.gradient", "affine.backward", "softmax_with_loss.backward"


@law("08_backprop", *NET_08, broken_by=[])
def test_the_loss_of_layers_does_not_care_for_the_order_of_the_batch(two_layer_net, data):
    """loss(x[order], t[order]) == loss(x, t)."""
    network, x, t = network_and_batch(two_layer_net, data)
    order = data.draw(orders(len(x)))
    same(network.loss(x[order], t[order]), np.asarray(network.loss(x, t)))


@law("08_backprop", *GRADIENT_08, broken_by=[])
def test_the_gradient_does_not_care_for_the_order_of_the_batch_nor_for_copies(two_layer_net, data):
    """The gradient is a mean over the examples: in another order, and with every example twice, it is the same."""
    network, x, t = network_and_batch(two_layer_net, data)
    order = data.draw(orders(len(x)))
    grads = {name: grad.copy() for name, grad in network.gradient(x, t).items()}
    for rows in (order, order * 2):
        for name, grad in network.gradient(x[rows], t[rows]).items():
            same(grad, grads[name])


@law("08_backprop", *NET_08, broken_by=[])
def test_hidden_neurons_of_layers_have_no_order(two_layer_net, data):
    """predict stays when the hidden neurons are put into another order, with all their weights."""
    network, x, _ = network_and_batch(two_layer_net, data)
    before = network.predict(x)
    permute_hidden_neurons(network, data.draw(orders(len(network.params["b1"]))))
    same(network.predict(x), before)


# --- 07: nodes of a graph --------------------------------------------------------------------------------------------


def arrays_alike(data, count):
    shape = data.draw(shapes(side=3))
    return [data.draw(arrays(shape)) for _ in range(count)]


@law("07_graph", "mul_layer", "add_layer", broken_by=["mul_layer_dout_ignored", "add_layer_dout_ignored"])
def test_gradients_of_mul_and_add_are_linear_in_dout(layers, data):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    x, y, one, other = arrays_alike(data, 4)
    for layer in (layers.MulLayer(), layers.AddLayer()):
        layer.forward(x, y)
        assert_linear(data, layer.backward, one, other)


@law("07_graph", "relu", "relu.dout_kept", "sigmoid", broken_by=["relu_judges_by_dout", "sigmoid_dout_ignored"])
def test_gradients_of_relu_and_sigmoid_are_linear_in_dout(layers, data):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    x, one, other = arrays_alike(data, 3)
    for layer in (layers.Relu(), layers.Sigmoid()):
        layer.forward(x)
        assert_linear(data, layer.backward, one, other)


@law("07_graph", "mul_layer", broken_by=["mul_layer_factors_not_swapped"])
def test_a_product_grows_with_each_factor(layers, data):
    """x*y is linear in x and in y, so <dx, x> == <dout, x*y> == <dy, y>."""
    x, y, dout = arrays_alike(data, 3)
    layer = layers.MulLayer()
    product = layer.forward(x, y)
    dx, dy = layer.backward(dout)
    same(inner(dx, x), inner(dout, product))
    same(inner(dy, y), inner(dout, product))


@law("07_graph", "add_layer", broken_by=["add_layer_shared_out", "add_layer_sign_of_second"])
def test_a_sum_grows_with_both_terms(layers, data):
    """x + y is linear in both together, so <dx, x> + <dy, y> == <dout, x + y>."""
    x, y, dout = arrays_alike(data, 3)
    layer = layers.AddLayer()
    total = layer.forward(x, y)
    dx, dy = layer.backward(dout)
    same(inner(dx, x) + inner(dy, y), inner(dout, total))


@law("07_graph", "relu", "relu.dout_kept", broken_by=["relu_gates_turned_round", "relu_passes_everything"])
def test_relu_gives_back_what_it_let_pass(layers, data):
    """Relu keeps the scale, so <dx, x> == <dout, relu(x)> (Euler)."""
    x, dout = arrays_alike(data, 2)
    layer = layers.Relu()
    out = np.array(layer.forward(x))
    same(inner(layer.backward(dout.copy()), x), inner(dout, out))


@law("07_graph", "sigmoid", broken_by=["sigmoid_slope_taken_at_x", "sigmoid_one_factor_missing"])
def test_the_sigmoid_is_as_steep_on_either_side(layers, data):
    """sigmoid(-x) == 1 - sigmoid(x), so that its slope at -x is that at x."""
    x, dout = arrays_alike(data, 2)
    layer = layers.Sigmoid()
    right = np.array(layer.forward(x))
    slope = np.array(layer.backward(dout))
    same(layer.forward(-x), 1 - right)
    same(layer.backward(dout), slope)


# --- 08: layers of a network -----------------------------------------------------------------------------------------

AFFINE = "affine.forward", "affine.backward"


def affine(layers, data):
    """An Affine layer, its weights and biases, and the shape of what it takes: rows or images."""
    shape = data.draw(shapes(2, side=3) | shapes(4, side=2))
    W = data.draw(arrays((np.prod(shape[1:]), data.draw(st.integers(1, 3)))))  # noqa: N806
    b = data.draw(arrays(W.shape[1]))
    return layers.Affine(W, b), W, b, shape


@law("08_backprop", *AFFINE, broken_by=["affine_forward_bias_subtracted", "affine_forward_no_bias"])
def test_affine_is_linear_but_for_its_bias(layers, data):
    """forward(x) - b is linear in x, and b is what forward makes of zeros."""
    layer, _, b, shape = affine(layers, data)
    x, y = data.draw(arrays(shape)), data.draw(arrays(shape))
    same(layer.forward(np.zeros(shape)), np.tile(b, (shape[0], 1)))
    assert_linear(data, lambda x: layer.forward(x) - b, x, y)


@law("08_backprop", *AFFINE, broken_by=["affine_backward_dx_weights_reshaped"])
def test_affine_backward_is_the_adjoint_of_affine_forward(layers, data):
    """<dout, forward(x) - b> == <dx, x> == <dW, W>, and <dout, b for each example> == <db, b>."""
    layer, W, b, shape = affine(layers, data)  # noqa: N806
    x = data.draw(arrays(shape))
    out = layer.forward(x)
    dout = data.draw(arrays(out.shape))
    dx = layer.backward(dout)
    same(inner(dx, x), inner(dout, out - b), 1e-8)
    same(inner(layer.dW, W), inner(dout, out - b), 1e-8)
    same(inner(layer.db, b), inner(dout, np.tile(b, (shape[0], 1))), 1e-8)


@law("08_backprop", *AFFINE, broken_by=["affine_backward_gradients_add_up"])
def test_gradients_of_affine_are_linear_in_dout(layers, data):
    """dx, dW and db of a d + b e are a times those of d and b times those of e."""
    layer, *_, shape = affine(layers, data)
    out = layer.forward(data.draw(arrays(shape)))

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dW, layer.db

    assert_linear(data, gradients, data.draw(arrays(out.shape)), data.draw(arrays(out.shape)), 1e-8)


def scores_and_targets(data):
    """Scores, and the right classes in one of the two forms."""
    x = data.draw(arrays(data.draw(shapes(2))))
    t = data.draw(labels(*x.shape))
    return x, data.draw(st.sampled_from([t, np.eye(x.shape[1], dtype=int)[t]]))


SOFTMAX_WITH_LOSS = "softmax_with_loss.forward", "softmax_with_loss.backward", "softmax_with_loss.dout"


@law("08_backprop", *SOFTMAX_WITH_LOSS, broken_by=["softmax_with_loss_backward_targets_left_out"])
def test_what_one_score_gains_the_others_lose(layers, data):
    """Each row of SoftmaxWithLoss's gradient adds up to 0, and only the right class has one below 0."""
    x, t = scores_and_targets(data)
    layer = layers.SoftmaxWithLoss()
    layer.forward(x, t)
    dx = layer.backward()
    right = t if t.ndim == 2 else np.eye(x.shape[1])[t]
    same(np.sum(dx, axis=1), np.zeros(len(x)))
    assert (dx * (1 - 2 * right) >= -1e-12).all()


@law("08_backprop", *SOFTMAX_WITH_LOSS, broken_by=["softmax_with_loss_forward_no_shift"])
def test_softmax_with_loss_does_not_see_a_shift_of_the_scores(layers, data):
    """Loss and gradient of x + c are those of x, with a c for each row."""
    x, t = scores_and_targets(data)
    c = data.draw(arrays((len(x), 1), st.floats(-1000, 1000)))
    layer = layers.SoftmaxWithLoss()
    loss, dx = layer.forward(x, t), np.array(layer.backward())
    same(layer.forward(x + c, t), np.asarray(loss))
    same(layer.backward(), dx)


@law("08_backprop", "softmax_with_loss.dout", broken_by=["softmax_with_loss_dout_ignored"])
def test_the_gradient_of_the_scores_is_linear_in_dout(layers, data):
    """backward(c) == c backward(1)."""
    x, t = scores_and_targets(data)
    c = data.draw(NUMBER)
    layer = layers.SoftmaxWithLoss()
    layer.forward(x, t)
    whole = np.array(layer.backward())
    layer.forward(x, t)
    same(layer.backward(c), c * whole)


# --- 09: optimizers --------------------------------------------------------------------------------------------------

RULES = "sgd", "momentum", "adagrad", "rmsprop", "adam", "nesterov"
LINEAR_RULES = "SGD", "Momentum", "Nesterov"
SCALING_RULES = "AdaGrad", "RMSprop", "Adam"
ALL_RULES = *LINEAR_RULES, *SCALING_RULES


def walk(rule, start, slopes):
    """Where an optimizer takes a parameter with these gradients, one after the other."""
    params = {"W": start.copy()}
    for slope in slopes:
        rule.update(params, {"W": slope.copy()})
    return params["W"]


def start_and_slopes(data, elements=NUMBER):
    """A parameter, and three gradients of it."""
    start = data.draw(arrays(data.draw(shapes(2, side=3))))
    return start, data.draw(arrays((3, *start.shape), elements))


@law("09_optimizers", "sgd", broken_by=["sgd_fixes_the_learning_rate"])
def test_the_steps_of_sgd_are_linear_in_the_learning_rate(optimizer, data):
    """With c lr, each step is c times as long."""
    start, slopes = start_and_slopes(data)
    lr, c = data.draw(st.floats(0.01, 1)), data.draw(st.floats(0.01, 10))
    steps = walk(optimizer.SGD(lr), start, slopes) - start
    same(walk(optimizer.SGD(lr=c * lr), start, slopes) - start, c * steps)


@law("09_optimizers", "sgd", "momentum", "nesterov", broken_by=["sgd_takes_the_sign"])
def test_the_steps_of_sgd_momentum_and_nesterov_are_linear_in_the_gradients(optimizer, data):
    """The way that a d + b e leads is a times that of d and b times that of e."""
    start, one = start_and_slopes(data)
    other = data.draw(arrays(one.shape))
    for rule in LINEAR_RULES:
        way = lambda slopes: walk(getattr(optimizer, rule)(lr=0.1), start, slopes) - start  # noqa: B023, E731
        assert_linear(data, way, one, other, 1e-4)  # one alternate has velocities of single precision


@law("09_optimizers", "adagrad", "rmsprop", "adam", broken_by=["adagrad_without_root"])
def test_the_steps_of_adagrad_rmsprop_and_adam_do_not_see_the_scale_of_the_gradients(optimizer, data):
    """With gradients of c d, c > 0, the way is that of d, but for the tiny number in the denominator."""
    start, slopes = start_and_slopes(data, st.floats(1, 10) | st.floats(-10, -1))
    c = data.draw(st.floats(1, 10))
    for rule in SCALING_RULES:
        ways = [walk(getattr(optimizer, rule)(lr=0.1), start, scale * slopes) for scale in (1, c)]
        same(ways[1], ways[0], 1e-3)


@law("09_optimizers", *RULES, broken_by=["sgd_takes_the_mean_gradient"])
def test_optimizers_go_element_by_element(optimizer, data):
    """Some elements of a parameter, in any order, move with their gradients as they do among the others."""
    start, slopes = start_and_slopes(data)
    chosen = data.draw(orders(start.size))[: data.draw(st.integers(1, start.size))]
    for rule in ALL_RULES:
        together = walk(getattr(optimizer, rule)(), start, slopes)
        alone = walk(getattr(optimizer, rule)(), start.ravel()[chosen], slopes.reshape(3, -1)[:, chosen])
        same(alone, together.ravel()[chosen])


@law("09_optimizers", *RULES, broken_by=["adagrad_shared_by_all_parameters"])
def test_two_parameters_do_not_influence_each_other(optimizer, data):
    """A parameter moves beside another one as it does alone."""
    (W, dW), (b, db) = start_and_slopes(data), start_and_slopes(data)  # noqa: N806
    for rule in ALL_RULES:
        params, both = {"W": W.copy(), "b": b.copy()}, getattr(optimizer, rule)()
        for one, other in zip(dW, db, strict=True):
            both.update(params, {"b": other.copy(), "W": one.copy()})
        same(params["W"], walk(getattr(optimizer, rule)(), W, dW))
        same(params["b"], walk(getattr(optimizer, rule)(), b, db))


@law("09_optimizers", *RULES, broken_by=["momentum_starts_from_the_parameter"])
def test_optimizers_look_at_gradients_only(optimizer, data):
    """From a place that is moved by c, the same gradients lead to an end that is moved by c."""
    start, slopes = start_and_slopes(data)
    c = data.draw(NUMBER)
    for rule in ALL_RULES:
        same(
            walk(getattr(optimizer, rule)(), start + c, slopes), walk(getattr(optimizer, rule)(), start, slopes) + c
        )


# --- 10: batch normalisation -----------------------------------------------------------------------------------------


def batch_norm(training, data):
    """A layer, and a batch for it."""
    x = data.draw(arrays(data.draw(shapes(2, side=4).filter(lambda shape: shape[0] > 1))))
    gamma, beta = data.draw(arrays(x.shape[1])), data.draw(arrays(x.shape[1]))
    return training.BatchNormalization(gamma, beta), x


@law("10_training", "batch_norm.forward", broken_by=[])
def test_batch_normalisation_does_not_see_a_shift(training, data):
    """forward(x + c) == forward(x), with a c for each feature."""
    layer, x = batch_norm(training, data)
    c = data.draw(arrays(x.shape[1]))
    same(layer.forward(x + c), layer.forward(x), 1e-7)


@law("10_training", "batch_norm.forward", "batch_norm.backward", broken_by=[])
def test_gradients_of_batch_normalisation_add_up_to_0(training, data):
    """A shift of the batch changes nothing, so dx adds up to 0 over the batch."""
    layer, x = batch_norm(training, data)
    layer.forward(x)
    dx = layer.backward(data.draw(arrays(x.shape)))
    same(np.sum(dx, axis=0), np.zeros(x.shape[1]), 1e-6)


@law("10_training", "batch_norm.forward", "batch_norm.backward", broken_by=[])
def test_gradients_of_batch_normalisation_are_linear_in_dout(training, data):
    """dx, dgamma and dbeta of a d + b e are a times those of d and b times those of e."""
    layer, x = batch_norm(training, data)
    layer.forward(x)

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dgamma, layer.dbeta

    assert_linear(data, gradients, data.draw(arrays(x.shape)), data.draw(arrays(x.shape)), 1e-6)


# --- 11: convolution and pooling -------------------------------------------------------------------------------------

OUTPUT_SIZE = "conv_output_size", "conv_output_size.strict"


@law("11_convolution", *OUTPUT_SIZE, broken_by=[])
def test_a_stride_more_of_image_is_a_position_more(util, data):
    """size(H + stride) == size(H) + 1, and size(H + 2 pad) without padding == size(H) with it."""
    images, (down, _), (height, _, stride, pad) = data.draw(windows())
    assert util.conv_output_size(images[2] + stride, height, stride, pad) == down + 1
    assert util.conv_output_size(images[2] + 2 * pad, height, stride) == down


@law("11_convolution", "im2col", "col2im", *OUTPUT_SIZE, broken_by=["col2im_assigns", "im2col_upside_down"])
def test_col2im_is_the_adjoint_of_im2col(util, data):
    """<col2im(c), x> == <c, im2col(x)>."""
    over = data.draw(windows())
    x, c = data.draw(arrays(over.images)), data.draw(arrays(over.matrix))
    back, col = util.col2im(c, over.images, *over.window), util.im2col(x, *over.window)
    same(inner(back, x), inner(c, col))


@law("11_convolution", "im2col", *OUTPUT_SIZE, broken_by=["im2col_images_interleaved"])
def test_im2col_goes_image_by_image(util, data):
    """The rows of permuted images are the images' blocks of rows, permuted."""
    over = data.draw(windows())
    x, order = data.draw(arrays(over.images)), data.draw(orders(over.images[0]))
    blocks = util.im2col(x, *over.window).reshape(len(x), -1, over.matrix[1])
    same(util.im2col(x[order], *over.window), blocks[order].reshape(over.matrix))


CONVOLUTION = "convolution.forward", "convolution.backward", "im2col", "col2im"
POOLING = "pooling.forward", "pooling.backward", "pooling.padding"
AVERAGE_POOLING = "average_pooling"


def convolution(layers, data):
    """A Convolution, its filters and biases, and the windows that it looks at."""
    over = data.draw(windows())
    height, width, stride, pad = over.window
    W = data.draw(arrays((data.draw(st.integers(1, 2)), over.images[1], height, width)))  # noqa: N806
    b = data.draw(arrays(len(W)))
    return layers.Convolution(W, b, stride, pad), W, b, over


def pooling(data, kind, pads=(0, 0)):
    """A layer that pools, and the windows that it looks at."""
    over = data.draw(windows(pads))
    return kind(*over.window), over


@law("11_convolution", *CONVOLUTION[:1], "im2col", broken_by=["convolution_forward_no_bias"])
def test_convolution_is_linear_in_the_images(layers, data):
    """forward(x) - b is linear in x, and b is what forward makes of zeros."""
    layer, _, b, over = convolution(layers, data)
    x, y = data.draw(arrays(over.images)), data.draw(arrays(over.images))
    nothing = layer.forward(np.zeros(over.images))
    same(nothing, np.broadcast_to(b[:, None, None], (len(x), len(b), *over.positions)))
    assert_linear(data, lambda x: layer.forward(x) - nothing, x, y, 1e-8)


@law("11_convolution", *CONVOLUTION[:1], "im2col", broken_by=["convolution_forward_old_weights"])
def test_convolution_is_linear_in_the_filters(layers, data):
    """forward(x) - b is linear in W."""
    layer, W, b, over = convolution(layers, data)  # noqa: N806
    x, V = data.draw(arrays(over.images)), data.draw(arrays(W.shape))  # noqa: N806

    def forward(filters):
        layer.W[...] = filters
        return layer.forward(x) - b[:, None, None]

    assert_linear(data, forward, W.copy(), V, 1e-8)


@law("11_convolution", *CONVOLUTION, broken_by=["convolution_backward_dx_filter_flipped"])
def test_convolution_backward_is_the_adjoint_of_convolution_forward(layers, data):
    """<dout, forward(x) - b> == <dx, x> == <dW, W>, and <dout, b at each position> == <db, b>."""
    layer, W, b, over = convolution(layers, data)  # noqa: N806
    x = data.draw(arrays(over.images))
    out = layer.forward(x)
    dout = data.draw(arrays(out.shape))
    dx = layer.backward(dout)
    wanted = inner(dout, out - b[:, None, None])
    same(inner(dx, x), wanted, 1e-8)
    same(inner(layer.dW, W), wanted, 1e-8)
    same(inner(layer.db, b), np.einsum("nfij,f->", dout, b), 1e-8)


@law("11_convolution", *CONVOLUTION, broken_by=["convolution_backward_accumulates"])
def test_gradients_of_convolution_are_linear_in_dout(layers, data):
    """dx, dW and db of a d + b e are a times those of d and b times those of e."""
    layer, *_, over = convolution(layers, data)
    out = layer.forward(data.draw(arrays(over.images)))

    def gradients(dout):
        dx = layer.backward(dout)
        return dx, layer.dW.copy(), layer.db.copy()

    assert_linear(data, gradients, data.draw(arrays(out.shape)), data.draw(arrays(out.shape)), 1e-8)


@law("11_convolution", *POOLING, broken_by=["pooling_forward_smallest"])
def test_max_pooling_is_monotone(layers, data):
    """Where no cell of x is above that of y, no cell of forward(x) is above that of forward(y)."""
    layer, over = pooling(data, layers.Pooling)
    x, more = data.draw(arrays(over.images)), data.draw(arrays(over.images, st.floats(0, 10)))
    assert (layer.forward(x) <= layer.forward(x + more)).all()


@law("11_convolution", *POOLING, broken_by=["pooling_forward_starts_at_zero"])
def test_max_pooling_moves_with_a_constant(layers, data):
    """forward(x + c) == forward(x) + c."""
    layer, over = pooling(data, layers.Pooling)
    x, c = data.draw(arrays(over.images)), data.draw(NUMBER)
    same(layer.forward(x + c), layer.forward(x) + c)


@law("11_convolution", "pooling.padding", broken_by=["pooling_padding_zeros_win"])
def test_max_pooling_with_padding_moves_with_a_constant(layers, data):
    """forward(x + c) == forward(x) + c: what is put round an image never wins."""
    count, channels, down, across = (data.draw(st.integers(1, 3)) for _ in range(4))
    layer = layers.Pooling(2, 3, 1, 1)
    x, c = data.draw(arrays((count, channels, down, across))), data.draw(NUMBER)
    same(layer.forward(x + c), layer.forward(x) + c)


@law("11_convolution", *POOLING, broken_by=["pooling_backward_everyone_wins"])
def test_gradients_of_max_pooling_are_linear_in_dout(layers, data):
    """backward(a d + b e) == a backward(d) + b backward(e)."""
    layer, over = pooling(data, layers.Pooling)
    layer.forward(data.draw(arrays(over.images)))
    assert_linear(data, layer.backward, data.draw(arrays(over.pooled)), data.draw(arrays(over.pooled)))


@law("11_convolution", *POOLING, broken_by=["pooling_backward_overwrites"])
def test_max_pooling_gives_back_to_the_winners(layers, data):
    """Pooling keeps the scale, so <dx, x> == <dout, forward(x)> (Euler), where no two cells are equal."""
    layer, over = pooling(data, layers.Pooling)
    x, dout = data.draw(arrays(over.images, unique=True)), data.draw(arrays(over.pooled))
    out = layer.forward(x)
    same(inner(layer.backward(dout), x), inner(dout, out))


@law("11_convolution", AVERAGE_POOLING, broken_by=["average_pooling_maximum"])
def test_average_pooling_is_linear(layers, data):
    """forward(a x + b y) == a forward(x) + b forward(y), also with padding."""
    layer, over = pooling(data, layers.AveragePooling, (0, 2))
    assert_linear(data, layer.forward, data.draw(arrays(over.images)), data.draw(arrays(over.images)))


@law("11_convolution", AVERAGE_POOLING, broken_by=["average_pooling_backward_undivided"])
def test_average_pooling_backward_is_the_adjoint_of_its_forward(layers, data):
    """<dout, forward(x)> == <dx, x>."""
    layer, over = pooling(data, layers.AveragePooling, (0, 2))
    x, dout = data.draw(arrays(over.images)), data.draw(arrays(over.pooled))
    out = layer.forward(x)
    same(inner(layer.backward(dout), x), inner(dout, out))


# --- every law can fail ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("attempt", "assignment", "mistake"), BROKEN_BY)
def test_a_known_mistake_breaks_the_law(attempt, assignment, mistake):
    """The inputs on which a law holds for what is right are enough to break it for what is wrong."""
    sources = read_variant(assignment, assignment.solution / "mistakes" / f"{mistake}.py").sources
    with pytest.raises(AssertionError), np.errstate(all="ignore"):
        attempt(sources, BREAKS)
