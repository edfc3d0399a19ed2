"""Hidden checks of 09_optimizers.

The oracles follow one single number through its gradients, from the definitions and with the standard library alone.
Gradients have sizes from 0.5 to 1.5, so that where a tiny epsilon sits, and which of the usual sizes it has, cannot
matter; gradients that are zero or tiny have checks of their own. Only constructors and `update` are used, never the
inner state.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_matches, require

EXACT = {"rtol": 1e-5, "atol": 1e-6}  # rules without an epsilon, whose state may even be kept in float32
CLOSE = {"rtol": 1e-6, "atol": 1e-4}  # rules with an epsilon, with steps of a tenth and more


# --- the oracles -----------------------------------------------------------------------------------------------------


def sgd_path(x, slopes, lr=0.01):
    """Where plain gradient descent takes one number."""
    path = []
    for g in slopes:
        x = x - lr * g
        path.append(x)
    return path


def momentum_path(x, slopes, lr=0.01, momentum=0.9):
    """Where the rolling ball takes one number."""
    path, v = [], 0.0
    for g in slopes:
        v = momentum * v - lr * g
        x = x + v
        path.append(x)
    return path


def adagrad_path(x, slopes, lr=0.01):
    """One number, with all squares so far added up afresh in each step."""
    path = []
    for t, g in enumerate(slopes, 1):
        h = math.fsum(old * old for old in slopes[:t])
        x = x - lr * g / (math.sqrt(h) + 1e-7)
        path.append(x)
    return path


def rmsprop_path(x, slopes, lr=0.01, decay_rate=0.99):
    """One number, with a moving average of the squares."""
    path, h = [], 0.0
    for g in slopes:
        h = decay_rate * h + (1 - decay_rate) * g * g
        x = x - lr * g / (math.sqrt(h) + 1e-7)
        path.append(x)
    return path


def adam_path(x, slopes, lr=0.001, beta1=0.9, beta2=0.999):
    """One number, as the paper has it: averages, corrected averages, step."""
    path, m, v = [], 0.0, 0.0
    for t, g in enumerate(slopes, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        x = x - lr * (m / (1 - beta1**t)) / (math.sqrt(v / (1 - beta2**t)) + 1e-7)
        path.append(x)
    return path


def nesterov_path(x, slopes, lr=0.01, momentum=0.9):
    """One number, from the definition: a ball, and the point ahead of it where the slope is taken."""
    path, v = [], 0.0
    ball, ahead = x, x
    for g in slopes:
        assert math.isclose(ahead, ball + momentum * v)
        v = momentum * v - lr * g
        ball = ball + v
        ahead = ball + momentum * v
        path.append(ahead)
    return path


def positions(path_of, start, slopes, **hyper):
    """Follow every number of an array: the arrays after each step."""
    after = [np.zeros_like(start) for _ in slopes]
    for place in np.ndindex(start.shape):
        path = path_of(float(start[place]), [float(g[place]) for g in slopes], **hyper)
        for t, x in enumerate(path):
            after[t][place] = x
    return after


# --- what the checks share -------------------------------------------------------------------------------------------


def points(rng, shape):
    """Parameters to begin with."""
    return rng.uniform(-2, 2, size=shape)


def slopes_for(rng, shape, steps):
    """One gradient for each step: random signs, sizes from 0.5 to 1.5."""
    return [rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.5, 1.5, size=shape) for _ in range(steps)]


def fading_slopes(rng, shape, steps):
    """One gradient for each step, of lasting signs: large in the first half, small in the second."""
    sign = rng.choice([-1.0, 1.0], size=shape)
    sizes = [(1.2, 1.5) if 2 * t < steps else (0.5, 0.65) for t in range(steps)]
    return [sign * rng.uniform(*size, size=shape) for size in sizes]


def walked(student, kind, start, slopes, hyper):
    """One parameter, walked through its gradients: its copies after each step."""

    def scenario(optimizer):
        walker = getattr(optimizer, kind)(**hyper)
        params = {"W": start}
        after = []
        for g in slopes:
            walker.update(params, {"W": g})
            after.append(np.array(params["W"]))
        return after

    return student.run(scenario)


def check_first_step(student, rng, kind, path_of, hyper, tolerance):
    """One parameter, one step."""
    start = points(rng, (3, 2))
    slopes = slopes_for(rng, start.shape, 1)
    found = walked(student, kind, start, slopes, hyper)
    assert_matches(found[0], positions(path_of, start, slopes, **hyper)[0], name="params['W'] (t = 1)", **tolerance)


def check_five_steps(student, rng, kind, path_of, hyper, tolerance):
    """One parameter, five steps, each of them compared."""
    start = points(rng, (2, 5))
    slopes = slopes_for(rng, start.shape, 5)
    found = walked(student, kind, start, slopes, hyper)
    for t, expected in enumerate(positions(path_of, start, slopes, **hyper)):
        assert_matches(found[t], expected, name=f"params['W'] (t = {t + 1})", **tolerance)


def check_construction(student, rng, kind, path_of, hyper, tolerance, *, steps=4, default_atol):
    """Hyper-parameters left out, and hyper-parameters by position."""
    start_w, start_b = points(rng, (4, 3)), points(rng, (5,))
    slopes_w, slopes_b = fading_slopes(rng, (4, 3), steps), slopes_for(rng, (5,), 4)
    values = tuple(hyper.values())

    def scenario(optimizer):
        usual = getattr(optimizer, kind)()
        chosen = getattr(optimizer, kind)(*values)
        params_w, params_b = {"W": start_w}, {"b": start_b}
        for g in slopes_w:
            usual.update(params_w, {"W": g})
        for g in slopes_b:
            chosen.update(params_b, {"b": g})
        return params_w["W"], params_b["b"]

    usual, chosen = student.run(scenario)
    expected = positions(path_of, start_w, slopes_w)[-1]
    assert_matches(usual, expected, name="params['W']", rtol=1e-7, atol=default_atol)
    expected = positions(path_of, start_b, slopes_b, **hyper)[-1]
    assert_matches(chosen, expected, name="params['b']", **tolerance)


def check_memory(student, rng, kind, path_of, hyper, other, tolerance):
    """Several parameters of one optimizer, then two optimizers that take turns."""
    for shapes in ({"W1": (2, 3), "W2": (2, 3)}, {"W1": (3, 2), "b1": (2,), "W2": (2, 4)}):
        starts = {key: points(rng, shape) for key, shape in shapes.items()}
        slopes = {key: slopes_for(rng, shape, 3) for key, shape in shapes.items()}

        def scenario(optimizer, starts=starts, slopes=slopes):
            walker = getattr(optimizer, kind)(**hyper)
            for t in range(3):
                walker.update(starts, {key: slopes[key][t] for key in starts})
            return [starts[key] for key in slopes]

        found = student.run(scenario)
        for index, key in enumerate(shapes):
            expected = positions(path_of, starts[key], slopes[key], **hyper)[-1]
            assert_matches(found[index], expected, name=f"params[{key!r}]", **tolerance)

    one, two = points(rng, (2, 3)), points(rng, (2, 3))
    slopes_one, slopes_two = slopes_for(rng, (2, 3), 3), slopes_for(rng, (2, 3), 3)

    def turns(optimizer):
        first = getattr(optimizer, kind)(**hyper)
        second = getattr(optimizer, kind)(**other)
        params_one, params_two = {"W": one}, {"W": two}
        for t in range(3):
            first.update(params_one, {"W": slopes_one[t]})
            second.update(params_two, {"W": slopes_two[t]})
        return params_one["W"], params_two["W"]

    found_one, found_two = student.run(turns)
    expected = positions(path_of, one, slopes_one, **hyper)[-1]
    assert_matches(found_one, expected, name="params['W']", **tolerance)
    expected = positions(path_of, two, slopes_two, **other)[-1]
    assert_matches(found_two, expected, name="params['W']", **tolerance)


def check_in_place(student, rng, kind, hyper):
    """The array that a layer holds moves, and the gradients do not."""
    start = points(rng, (2, 4))
    slopes = slopes_for(rng, (2, 4), 2)

    def scenario(optimizer):
        walker = getattr(optimizer, kind)(**hyper)
        held = np.array(start)
        params = {"W": held}
        given = [{"W": np.array(g)} for g in slopes]
        for grads in given:
            walker.update(params, grads)
        return held, params["W"], [grads["W"] for grads in given]

    held, stored, given = student.run(scenario)
    require(
        not np.array_equal(held, start),
        "The array that a layer holds did not change: after update it still has its old numbers. "
        "If the new numbers are in params, they are in a new array, of which the layer knows nothing.",
        "계층이 가지고 있는 배열이 바뀌지 않았습니다. update를 호출한 뒤에도 예전 값 그대로입니다. "
        "새 값이 params 안에 있다면 그것은 새로 만들어진 배열이고, 계층은 그 배열을 알지 못합니다.",
    )
    finite = np.where(np.isfinite(held), held, 0.0) if held.shape == start.shape else start
    assert_matches(held, finite, name="W", rtol=0, atol=0)
    assert_matches(stored, held, name="params['W']", rtol=0, atol=0)
    for t, g in enumerate(slopes):
        assert_matches(given[t], g, name=f"grads['W'] (t = {t + 1})", rtol=0, atol=0)


def check_zero(student, rng, kind, hyper):
    """Numbers whose gradient has always been zero stay, whatever becomes of their neighbours."""
    quiet = rng.permutation(np.array([True, True, False, False, True, False])).reshape(3, 2)
    start, still = points(rng, (3, 2)), points(rng, (4,))
    slopes = [np.where(quiet, 0.0, g) for g in slopes_for(rng, (3, 2), 3)]

    def scenario(optimizer):
        walker = getattr(optimizer, kind)(**hyper)
        params = {"W": start}
        for g in slopes:
            walker.update(params, {"W": g})
        other = getattr(optimizer, kind)(**hyper)
        resting = {"b": still}
        for _ in range(3):
            other.update(resting, {"b": np.zeros(4)})
        return params["W"], resting["b"]

    found, rested = student.run(scenario)
    assert_matches(rested, still, name="params['b']", rtol=0, atol=1e-12)
    formed = type(found) is np.ndarray and found.shape == start.shape and found.dtype.kind == "f"
    expected = np.where(quiet, start, found) if formed else start
    assert_matches(found, expected, name="params['W']", rtol=0, atol=1e-12)
    require(
        not np.array_equal(found, start),
        "Numbers whose gradient is 0 stay, but their neighbours in the same array, whose gradient is not 0, stay as well.",
        "기울기가 0인 원소는 그대로 있지만, 같은 배열에서 기울기가 0이 아닌 원소들도 움직이지 않았습니다.",
    )


def check_tiny(student, rng, kind, hyper):
    """Gradients smaller than any usual epsilon: how far they lead is open, but it is downhill."""
    start = np.zeros((4, 3))
    sign = rng.choice([-1.0, 1.0], size=start.shape)
    slopes = [sign * rng.uniform(1e-9, 3e-9, size=start.shape) for _ in range(2)]
    after = walked(student, kind, start, slopes, hyper)
    for t, found in enumerate(after):
        assert_matches(found, start, name=f"params['W'] (t = {t + 1})", rtol=0, atol=np.inf)  # the form
        assert_matches(np.sign(found), -sign, name=f"np.sign(params['W']) (t = {t + 1})")


def drawn(rng, **ranges):
    """Hyper-parameters from their ranges, as plain numbers."""
    return {name: float(rng.uniform(*limits)) for name, limits in ranges.items()}


def momentum_hyper(rng):
    """For Momentum and Nesterov."""
    return drawn(rng, lr=(0.15, 0.3), momentum=(0.55, 0.8))


def rmsprop_hyper(rng):
    """For RMSprop: shares that differ clearly from one half."""
    return drawn(rng, lr=(0.15, 0.3), decay_rate=(0.6, 0.85))


def adam_hyper(rng):
    """For Adam: betas that differ clearly."""
    return drawn(rng, lr=(0.15, 0.3), beta1=(0.45, 0.65), beta2=(0.8, 0.92))


# --- sgd -------------------------------------------------------------------------------------------------------------


@pytest.mark.question("sgd", weight=4)
def test_sgd_step(student, rng):
    """One step goes downhill, as far as the learning rate says.

    ko: 한 스텝에 학습률이 정한 만큼 내리막으로 갑니다.
    """
    check_first_step(student, rng, "SGD", sgd_path, drawn(rng, lr=(0.15, 0.3)), EXACT)


@pytest.mark.question("sgd", weight=2)
def test_sgd_steps_do_not_depend_on_earlier_ones(student, rng):
    """Step after step, only the gradient of the moment counts, also with the usual learning rate.

    ko: 스텝마다 그때의 기울기만 씁니다. 기본 학습률에서도 그렇습니다.
    """
    hyper = drawn(rng, lr=(0.15, 0.3))
    check_five_steps(student, rng, "SGD", sgd_path, hyper, EXACT)
    check_construction(student, rng, "SGD", sgd_path, hyper, EXACT, default_atol=1e-6)


@pytest.mark.question("sgd", weight=2)
def test_sgd_moves_every_parameter(student, rng):
    """Every parameter moves by its own gradient, the one of the same name.

    ko: 모든 매개변수가 저마다 이름이 같은 기울기로 움직입니다.
    """
    hyper = drawn(rng, lr=(0.15, 0.3))
    shapes = {"W1": (3, 2), "b1": (2,), "W2": (3, 2), "b2": (4,)}
    starts = {key: points(rng, shape) for key, shape in shapes.items()}
    slopes = {key: slopes_for(rng, shape, 1) for key, shape in shapes.items()}
    grads = {key: slopes[key][0] for key in ("W2", "b1", "W1", "b2")}

    def scenario(optimizer):
        params = dict(starts)
        optimizer.SGD(**hyper).update(params, grads)
        return [params[key] for key in starts]

    found = student.run(scenario)
    for index, key in enumerate(shapes):
        expected = positions(sgd_path, starts[key], slopes[key], **hyper)[0]
        assert_matches(found[index], expected, name=f"params[{key!r}]", **EXACT)


@pytest.mark.question("sgd", weight=2)
def test_sgd_changes_the_arrays_themselves(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "SGD", drawn(rng, lr=(0.15, 0.3)))


# --- momentum --------------------------------------------------------------------------------------------------------


@pytest.mark.question("momentum", weight=2)
def test_momentum_first_step(student, rng):
    """The first step, from rest.

    ko: 멈춘 상태에서 내딛는 첫 스텝입니다.
    """
    check_first_step(student, rng, "Momentum", momentum_path, momentum_hyper(rng), EXACT)


@pytest.mark.question("momentum", weight=3)
def test_momentum_five_steps(student, rng):
    """Over five steps, the velocity builds up and wears off.

    ko: 다섯 스텝 동안 속도가 붙었다가 줄어듭니다.
    """
    check_five_steps(student, rng, "Momentum", momentum_path, momentum_hyper(rng), EXACT)


@pytest.mark.question("momentum", weight=1)
def test_momentum_construction(student, rng):
    """Momentum() has the usual hyper-parameters; given ones come in their order.

    ko: Momentum()은 기본값을 쓰고, 인수를 주면 순서대로 받습니다.
    """
    check_construction(student, rng, "Momentum", momentum_path, momentum_hyper(rng), EXACT, default_atol=1e-6)


@pytest.mark.question("momentum", weight=2)
def test_momentum_memory(student, rng):
    """Every parameter, and every optimizer, has a velocity of its own.

    ko: 속도는 매개변수마다, 옵티마이저마다 따로 있습니다.
    """
    check_memory(student, rng, "Momentum", momentum_path, momentum_hyper(rng), momentum_hyper(rng), EXACT)


@pytest.mark.question("momentum", weight=1)
def test_momentum_in_place(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "Momentum", momentum_hyper(rng))


@pytest.mark.question("momentum", weight=1)
def test_momentum_zero_gradient(student, rng):
    """A ball at rest on flat ground stays at rest.

    ko: 평평한 곳에 멈춰 있는 공은 계속 멈춰 있습니다.
    """
    check_zero(student, rng, "Momentum", momentum_hyper(rng))


# --- adagrad ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("adagrad", weight=4)
def test_adagrad_first_step(student, rng):
    """The first step is as long as the learning rate, whatever the size of the gradient.

    ko: 기울기가 크든 작든 첫 스텝의 길이는 학습률과 같습니다.
    """
    check_first_step(student, rng, "AdaGrad", adagrad_path, drawn(rng, lr=(0.15, 0.3)), CLOSE)


@pytest.mark.question("adagrad", weight=5)
def test_adagrad_five_steps(student, rng):
    """Over five steps, each number's own steps grow shorter.

    ko: 다섯 스텝 동안 수마다 자기 스텝이 점점 짧아집니다.
    """
    check_five_steps(student, rng, "AdaGrad", adagrad_path, drawn(rng, lr=(0.15, 0.3)), CLOSE)


@pytest.mark.question("adagrad", weight=2)
def test_adagrad_construction(student, rng):
    """AdaGrad() has the usual learning rate; a given one is used.

    ko: AdaGrad()는 기본 학습률을 쓰고, 따로 주면 그 값을 씁니다.
    """
    hyper = drawn(rng, lr=(0.15, 0.3))
    check_construction(student, rng, "AdaGrad", adagrad_path, hyper, CLOSE, default_atol=2e-5)


@pytest.mark.question("adagrad", weight=4)
def test_adagrad_memory(student, rng):
    """Every parameter, and every optimizer, has a sum of its own.

    ko: 제곱의 합은 매개변수마다, 옵티마이저마다 따로 있습니다.
    """
    first, second = drawn(rng, lr=(0.15, 0.3)), drawn(rng, lr=(0.35, 0.5))
    check_memory(student, rng, "AdaGrad", adagrad_path, first, second, CLOSE)


@pytest.mark.question("adagrad", weight=2)
def test_adagrad_in_place(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "AdaGrad", drawn(rng, lr=(0.15, 0.3)))


@pytest.mark.question("adagrad", weight=2)
def test_adagrad_zero_gradient(student, rng):
    """Where the gradient has always been zero, nothing moves and nothing is NaN.

    ko: 기울기가 줄곧 0이었던 곳은 움직이지도, NaN이 되지도 않습니다.
    """
    check_zero(student, rng, "AdaGrad", drawn(rng, lr=(0.15, 0.3)))


@pytest.mark.question("adagrad", weight=1)
def test_adagrad_tiny_gradient(student, rng):
    """However small a gradient is, the step goes downhill.

    ko: 기울기가 아무리 작아도 내리막으로 갑니다.
    """
    check_tiny(student, rng, "AdaGrad", drawn(rng, lr=(0.15, 0.3)))


# --- rmsprop ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("rmsprop", weight=4)
def test_rmsprop_first_step(student, rng):
    """The first step, when the average has seen one gradient only.

    ko: 이동 평균이 기울기를 하나만 보았을 때의 첫 스텝입니다.
    """
    check_first_step(student, rng, "RMSprop", rmsprop_path, rmsprop_hyper(rng), CLOSE)


@pytest.mark.question("rmsprop", weight=5)
def test_rmsprop_five_steps(student, rng):
    """Over five steps, old gradients fade and new ones count.

    ko: 다섯 스텝 동안 옛 기울기는 흐려지고 새 기울기가 반영됩니다.
    """
    check_five_steps(student, rng, "RMSprop", rmsprop_path, rmsprop_hyper(rng), CLOSE)


@pytest.mark.question("rmsprop", weight=2)
def test_rmsprop_construction(student, rng):
    """RMSprop() has the usual hyper-parameters; given ones come in their order.

    ko: RMSprop()은 기본값을 쓰고, 인수를 주면 순서대로 받습니다.
    """
    check_construction(student, rng, "RMSprop", rmsprop_path, rmsprop_hyper(rng), CLOSE, default_atol=1e-4)


@pytest.mark.question("rmsprop", weight=4)
def test_rmsprop_memory(student, rng):
    """Every parameter, and every optimizer, has an average of its own.

    ko: 이동 평균은 매개변수마다, 옵티마이저마다 따로 있습니다.
    """
    check_memory(student, rng, "RMSprop", rmsprop_path, rmsprop_hyper(rng), rmsprop_hyper(rng), CLOSE)


@pytest.mark.question("rmsprop", weight=2)
def test_rmsprop_in_place(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "RMSprop", rmsprop_hyper(rng))


@pytest.mark.question("rmsprop", weight=2)
def test_rmsprop_zero_gradient(student, rng):
    """Where the gradient has always been zero, nothing moves and nothing is NaN.

    ko: 기울기가 줄곧 0이었던 곳은 움직이지도, NaN이 되지도 않습니다.
    """
    check_zero(student, rng, "RMSprop", rmsprop_hyper(rng))


@pytest.mark.question("rmsprop", weight=1)
def test_rmsprop_tiny_gradient(student, rng):
    """However small a gradient is, the step goes downhill.

    ko: 기울기가 아무리 작아도 내리막으로 갑니다.
    """
    check_tiny(student, rng, "RMSprop", rmsprop_hyper(rng))


# --- adam ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("adam", weight=4)
def test_adam_first_step(student, rng):
    """The first step is as long as the learning rate, whatever the size of the gradient.

    ko: 기울기가 크든 작든 첫 스텝의 길이는 학습률과 같습니다.
    """
    check_first_step(student, rng, "Adam", adam_path, adam_hyper(rng), CLOSE)


@pytest.mark.question("adam", weight=5)
def test_adam_five_steps(student, rng):
    """Over five steps, both averages and their corrections keep pace.

    ko: 다섯 스텝 동안 두 이동 평균과 그 보정이 맞물려 갑니다.
    """
    check_five_steps(student, rng, "Adam", adam_path, adam_hyper(rng), CLOSE)


@pytest.mark.question("adam", weight=2)
def test_adam_construction(student, rng):
    """Adam() has the usual hyper-parameters; given ones come in their order.

    ko: Adam()은 기본값을 쓰고, 인수를 주면 순서대로 받습니다.
    """
    check_construction(student, rng, "Adam", adam_path, adam_hyper(rng), CLOSE, steps=40, default_atol=2e-5)


@pytest.mark.question("adam", weight=4)
def test_adam_memory(student, rng):
    """Every parameter has averages of its own, every optimizer counts its own steps.

    ko: 이동 평균은 매개변수마다 따로 있고, 스텝은 옵티마이저마다 따로 셉니다.
    """
    check_memory(student, rng, "Adam", adam_path, adam_hyper(rng), adam_hyper(rng), CLOSE)


@pytest.mark.question("adam", weight=2)
def test_adam_in_place(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "Adam", adam_hyper(rng))


@pytest.mark.question("adam", weight=2)
def test_adam_zero_gradient(student, rng):
    """Where the gradient has always been zero, nothing moves and nothing is NaN.

    ko: 기울기가 줄곧 0이었던 곳은 움직이지도, NaN이 되지도 않습니다.
    """
    check_zero(student, rng, "Adam", adam_hyper(rng))


@pytest.mark.question("adam", weight=1)
def test_adam_tiny_gradient(student, rng):
    """However small a gradient is, the step goes downhill.

    ko: 기울기가 아무리 작아도 내리막으로 갑니다.
    """
    check_tiny(student, rng, "Adam", adam_hyper(rng))


# --- nesterov (bonus) ------------------------------------------------------------------------------------------------


@pytest.mark.question("nesterov", weight=2)
def test_nesterov_first_step(student, rng):
    """The first step, from rest, already looks ahead.

    ko: 멈춘 상태에서 내딛는 첫 스텝부터 앞을 내다봅니다.
    """
    check_first_step(student, rng, "Nesterov", nesterov_path, momentum_hyper(rng), EXACT)


@pytest.mark.question("nesterov", weight=3)
def test_nesterov_five_steps(student, rng):
    """Over five steps, the point stays where the ball is about to be.

    ko: 다섯 스텝 동안 점은 공이 곧 가게 될 자리에 있습니다.
    """
    check_five_steps(student, rng, "Nesterov", nesterov_path, momentum_hyper(rng), EXACT)


@pytest.mark.question("nesterov", weight=1)
def test_nesterov_construction(student, rng):
    """Nesterov() has the usual hyper-parameters; given ones come in their order.

    ko: Nesterov()는 기본값을 쓰고, 인수를 주면 순서대로 받습니다.
    """
    check_construction(student, rng, "Nesterov", nesterov_path, momentum_hyper(rng), EXACT, default_atol=1e-6)


@pytest.mark.question("nesterov", weight=2)
def test_nesterov_memory(student, rng):
    """Every parameter, and every optimizer, has a velocity of its own.

    ko: 속도는 매개변수마다, 옵티마이저마다 따로 있습니다.
    """
    check_memory(student, rng, "Nesterov", nesterov_path, momentum_hyper(rng), momentum_hyper(rng), EXACT)


@pytest.mark.question("nesterov", weight=1)
def test_nesterov_in_place(student, rng):
    """The layers' own arrays are changed, and nothing else.

    ko: 계층이 가진 배열 자체가 바뀌고 다른 것은 바뀌지 않습니다.
    """
    check_in_place(student, rng, "Nesterov", momentum_hyper(rng))
