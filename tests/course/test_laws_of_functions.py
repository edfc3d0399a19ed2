"""Laws of gates, neurons, activations, losses and numerical gradients (01 to 05)."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import strategies as st
from laws import Laws, assert_broken, assert_rising, same

pytestmark = pytest.mark.slow
law = Laws()


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


# --- every law can fail ----------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore")  # wrong code may divide by zero
@pytest.mark.parametrize(("attempt", "folder", "mistake"), law.broken_by)
def test_a_known_mistake_breaks_the_law(attempt, folder, mistake):
    assert_broken(attempt, folder, mistake)
