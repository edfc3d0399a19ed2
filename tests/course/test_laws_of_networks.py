"""Laws of networks, layers, optimizers and of what keeps training sound (06 to 10)."""

from __future__ import annotations

import numpy as np
import pytest
from laws import Laws, assert_broken, assert_linear, inner, same

pytestmark = pytest.mark.slow
law = Laws()
ROUNDING = 1e-6  # about 1e-16 times a value of f, over a step of 1e-6 or more


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


# --- every law can fail ----------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore")  # wrong code may divide by zero
@pytest.mark.parametrize(("attempt", "folder", "mistake"), law.broken_by)
def test_a_known_mistake_breaks_the_law(attempt, folder, mistake):
    assert_broken(attempt, folder, mistake)
