"""Self-check of 09_optimizers: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers.
"""

import numpy as np
import pytest
from optimizer import SGD, AdaGrad, Adam, Momentum, Nesterov, RMSprop


REPLACED = (
    "The layer still has the old numbers. Did you make a new array instead of changing this one?"
    "\nko: 계층에는 아직 예전 값이 들어 있습니다. 이 배열을 바꾸지 않고 새 배열을 만들었나요?"
)


def walk_in_the_bowl(optimizer, steps):
    """Walk in f(x, y) = x²/20 + y², from (-7, 2): the positions after each step, as an array of shape (steps, 2)."""
    params = {"x": np.array(-7.0, ndmin=1), "y": np.array(2.0, ndmin=1)}
    held_by_the_layer = dict(params)
    path = []
    for _ in range(steps):
        optimizer.update(params, {"x": params["x"] / 10, "y": 2 * params["y"]})
        assert all(params[key] is held_by_the_layer[key] for key in params), REPLACED
        path.append([params["x"][0], params["y"][0]])
    return np.array(path)


def assert_path(optimizer, expected):
    """Compare the first steps with those of the handout's table."""
    path = walk_in_the_bowl(optimizer, len(expected))
    for step, (mine, right) in enumerate(zip(path.tolist(), expected, strict=True), 1):
        message = (
            f"After step {step} you are at {tuple(mine)}; the handout is at {tuple(right)}."
            f"\nko: 스텝 {step} 뒤에 여러분의 위치는 {tuple(mine)}이고, 안내문의 위치는 {tuple(right)}입니다."
        )
        np.testing.assert_allclose(mine, right, rtol=0, atol=1e-4, err_msg=message)


# --- 9.1 SGD ---


@pytest.mark.question("sgd")
def test_sgd_moves_a_parameter():
    """The example of the docstring: downhill by lr times the gradient.

    ko: docstring의 예: 기울기에 lr을 곱한 만큼 내려갑니다.
    """
    params = {"W": np.array([1.0, -2.0])}
    SGD(lr=0.1).update(params, {"W": np.array([4.0, 3.0])})
    np.testing.assert_allclose(params["W"], [0.6, -2.3], err_msg="1 - 0.1*4 = 0.6, -2 - 0.1*3 = -2.3")


@pytest.mark.question("sgd")
def test_sgd_zigzags_in_the_bowl():
    """Two steps in the bowl.

    ko: 그릇에서 두 스텝입니다.
    """
    assert_path(SGD(lr=0.95), [[-6.335, -1.8], [-5.733175, 1.62]])


@pytest.mark.question("sgd")
def test_sgd_changes_what_the_layer_holds():
    """A layer holds the array, so the array itself has to change.

    ko: 계층이 배열을 가지고 있으므로 그 배열 자체가 바뀌어야 합니다.
    """
    held_by_the_layer = np.array([[1.0, 2.0]])
    SGD(lr=0.1).update({"W": held_by_the_layer}, {"W": np.array([[1.0, 2.0]])})
    np.testing.assert_allclose(held_by_the_layer, [[0.9, 1.8]], err_msg=REPLACED)


# --- 9.2 Momentum ---


@pytest.mark.question("momentum")
def test_momentum_rolls_in_the_bowl():
    """Two steps in the bowl; in the second one, what is left of the first velocity helps.

    ko: 그릇에서 두 스텝입니다. 둘째 스텝에서는 첫 속도의 남은 몫이 거듭니다.
    """
    assert_path(Momentum(lr=0.1), [[-6.93, 1.6], [-6.7977, 0.92]])


@pytest.mark.question("momentum")
def test_momentum_still_rolls_after_thirty_steps():
    """After 30 steps the ball has rolled past the lowest point.

    ko: 30 스텝 뒤에 공은 가장 낮은 곳을 지나쳐 있습니다.
    """
    end = walk_in_the_bowl(Momentum(lr=0.1), 30)[-1]
    message = "Does every call move the parameters?\nko: 호출할 때마다 매개변수가 움직이나요?"
    np.testing.assert_allclose(end, [0.896414, 0.088086], atol=1e-4, err_msg=message)


# --- 9.3 AdaGrad ---


@pytest.mark.question("adagrad")
def test_adagrad_in_the_bowl():
    """Two steps in the bowl: the first one is 1.5 long in both directions.

    ko: 그릇에서 두 스텝입니다. 첫 스텝은 두 방향 모두 길이가 1.5입니다.
    """
    assert_path(AdaGrad(lr=1.5), [[-5.5, 0.5], [-4.573268, 0.136197]])


@pytest.mark.question("adagrad")
def test_adagrad_remembers_three_and_four():
    """The gradients 4 and then 3: h is 16, then 25.

    ko: 기울기가 4, 그다음 3: h는 16, 그다음 25입니다.
    """
    params, optimizer = {"W": np.array([2.0])}, AdaGrad(lr=0.1)
    optimizer.update(params, {"W": np.array([4.0])})
    np.testing.assert_allclose(params["W"], [1.9], atol=1e-6, err_msg="2 - 0.1 * 4 / sqrt(16) = 1.9")
    optimizer.update(params, {"W": np.array([3.0])})
    np.testing.assert_allclose(params["W"], [1.84], atol=1e-6, err_msg="1.9 - 0.1 * 3 / sqrt(16 + 9) = 1.84")


# --- 9.4 RMSprop ---


@pytest.mark.question("rmsprop")
def test_rmsprop_in_the_bowl():
    """Two steps in the bowl.

    ko: 그릇에서 두 스텝입니다.
    """
    assert_path(RMSprop(lr=0.05), [[-6.5, 1.5], [-6.158858, 1.199036]])


@pytest.mark.question("rmsprop")
def test_rmsprop_with_another_decay_rate():
    """The example of the docstring: h is 4, then 3.25.

    ko: docstring의 예: h는 4, 그다음 3.25입니다.
    """
    params, optimizer = {"W": np.array([2.0])}, RMSprop(lr=0.1, decay_rate=0.75)
    optimizer.update(params, {"W": np.array([4.0])})
    np.testing.assert_allclose(params["W"], [1.8], atol=1e-5, err_msg="h = 0.25 * 16 = 4")
    optimizer.update(params, {"W": np.array([1.0])})
    np.testing.assert_allclose(params["W"], [1.74453], atol=1e-5, err_msg="h = 0.75 * 4 + 0.25 * 1 = 3.25")


# --- 9.5 Adam ---


@pytest.mark.question("adam")
def test_adam_in_the_bowl():
    """Two steps in the bowl, with two parameters.

    ko: 그릇에서 두 스텝이고, 매개변수는 둘입니다.
    """
    assert_path(Adam(lr=0.3), [[-6.7, 1.7], [-6.400417, 1.402246]])


@pytest.mark.question("adam")
def test_adam_walks_evenly_on_an_even_slope():
    """While the gradient does not change, each step is lr long.

    ko: 기울기가 바뀌지 않는 동안 스텝의 길이는 lr입니다.
    """
    params, optimizer = {"W": np.array([5.0, 5.0])}, Adam(lr=0.1)
    for step in range(1, 11):
        optimizer.update(params, {"W": np.array([0.6, -7.0])})
        right = [5 - 0.1 * step, 5 + 0.1 * step]
        message = (
            f"Each step should be 0.1 long; step {step} is the first one that is not."
            f"\nko: 모든 스텝의 길이가 0.1이어야 하는데, 스텝 {step}에서 처음으로 달라집니다."
        )
        np.testing.assert_allclose(params["W"], right, atol=1e-3, err_msg=message)


# --- 9.6 Nesterov (bonus) ---


@pytest.mark.question("nesterov")
def test_nesterov_on_paper():
    """The table of the handout: 2, 1.4, 1.0.

    ko: 안내문의 표: 2, 1.4, 1.0입니다.
    """
    params, optimizer = {"W": np.array([2.0])}, Nesterov(lr=0.1, momentum=0.5)
    optimizer.update(params, {"W": np.array([4.0])})
    message = "At first the old velocity is 0: 2 - 1.5 * 0.4.\nko: 처음에는 이전 속도가 0이므로 2 - 1.5 * 0.4입니다."
    np.testing.assert_allclose(params["W"], [1.4], err_msg=message)
    optimizer.update(params, {"W": np.array([2.0])})
    np.testing.assert_allclose(params["W"], [1.0], err_msg="1.4 + 0.25 * -0.4 - 1.5 * 0.2")


@pytest.mark.question("nesterov")
def test_nesterov_in_the_bowl():
    """Two steps in the bowl.

    ko: 그릇에서 두 스텝입니다.
    """
    assert_path(Nesterov(lr=0.1), [[-6.867, 1.24], [-6.679827, 0.4448]])
