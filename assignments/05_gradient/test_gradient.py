"""Your own checks for assignment 05: numbers that you can follow by hand. Run `pytest` in this folder.

Passing all of them is a good sign, not yet full marks: the hidden checks use other functions, places and shapes.
"""

import numpy as np
import pytest
from gradient import gradient_descent, numerical_diff, numerical_gradient


def function_1(x):
    return 0.01 * x**2 + 0.1 * x


def function_2(x):
    return np.sum(x**2)


def final(result):
    """The final x, also from the pair (x, history) of the book's plotting program."""
    return result[0] if isinstance(result, tuple) else result


def same(found, expected, what, atol=1e-6):
    """Compare type, shape and values, and say what differs."""
    expected = np.asarray(expected, dtype=float)
    assert isinstance(found, np.ndarray), (
        f"{what} should be a NumPy array, but it is {type(found).__name__}\n"
        f"ko: {what}은(는) NumPy 배열이어야 하는데 {type(found).__name__}입니다"
    )
    assert found.shape == expected.shape, (
        f"{what} has shape {found.shape}; it should have {expected.shape}\n"
        f"ko: {what}의 형상은 {expected.shape}이어야 하는데 {found.shape}입니다"
    )
    message = f"{what} has wrong values\nko: {what}의 값이 맞지 않습니다"
    np.testing.assert_allclose(found, expected, rtol=0, atol=atol, err_msg=message)


# --- 5.1 ---


@pytest.mark.question("numerical_diff")
@pytest.mark.parametrize(("x", "slope"), [(5, 0.2), (10, 0.3)], ids=["x = 5", "x = 10"])
def test_slopes_of_the_handout(x, slope):
    """The two slopes of the handout.

    ko: 안내문에 있는 두 기울기입니다.
    """
    found = numerical_diff(function_1, x)
    assert found is not None, (
        "numerical_diff returned nothing; is there a return?\n"
        "ko: numerical_diff가 아무것도 돌려주지 않았습니다. return이 있나요?"
    )
    assert abs(found - slope) < 1e-8, (
        f"the slope of 0.01x² + 0.1x at {x} is {slope}, but you have {found}\n"
        f"ko: x = {x}에서 0.01x² + 0.1x의 기울기는 {slope}인데 {found}이(가) 나왔습니다"
    )


@pytest.mark.question("numerical_diff")
def test_level_ground():
    """Where a parabola is level, its slope is 0.

    ko: 포물선의 꼭짓점에서 기울기는 0입니다.
    """
    found = numerical_diff(lambda x: x**2, 0.0)
    assert abs(found) < 1e-8, (
        f"x² is level at 0, so the slope is 0, but you have {found}; do both sides count?\n"
        f"ko: x²은 0에서 평평하므로 기울기가 0인데 {found}이(가) 나왔습니다. 양쪽을 모두 쓰나요?"
    )


@pytest.mark.question("numerical_diff")
def test_a_curve_that_bends():
    """The slope of x³ at 1 is 3: a step that is too long shows here.

    ko: 1에서 x³의 기울기는 3입니다. h가 너무 크면 여기서 드러납니다.
    """
    found = numerical_diff(lambda x: x**3, 1.0)
    assert abs(found - 3) < 1e-5, (
        f"the slope of x³ at 1 is 3, but you have {found}; how long is your step h?\n"
        f"ko: 1에서 x³의 기울기는 3인데 {found}이(가) 나왔습니다. h는 얼마인가요?"
    )


# --- 5.2 ---


@pytest.mark.question("numerical_gradient")
@pytest.mark.parametrize(
    ("x", "expected"), [((3, 4), (6, 8)), ((0, 2), (0, 4)), ((3, 0), (6, 0))], ids=["(3, 4)", "(0, 2)", "(3, 0)"]
)
def test_gradients_of_the_handout(x, expected):
    """The three gradients of the handout, one at a place with a 0.

    ko: 안내문에 있는 세 기울기입니다. 0이 있는 자리도 봅니다.
    """
    x = np.array(x, dtype=float)
    what = f"f(x) = x0² + x1²: numerical_gradient(f, {x.tolist()})"
    same(numerical_gradient(function_2, x), expected, what)


@pytest.mark.question("numerical_gradient")
def test_gradient_of_a_matrix():
    """Every entry of a matrix has a slope of its own, in its own place.

    ko: 행렬의 원소마다 구한 기울기가 제자리에 있습니다.
    """
    x = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

    def f(x):
        return x[0, 0] * x[1, 2] + 10 * x[0, 1] - x[1, 0]

    what = "f(x) = x00·x12 + 10·x01 - x10: numerical_gradient(f, [[1, 2, 3], [4, 5, 6]])"
    same(numerical_gradient(f, x), [[6, 10, 0], [-1, 0, 1]], what)


@pytest.mark.question("numerical_gradient")
def test_x_comes_back():
    """After the call, x holds what it held before.

    ko: 호출이 끝나면 x는 원래 값으로 돌아와 있습니다.
    """
    x = np.array([3.0, 4.0])
    numerical_gradient(function_2, x)
    same(x, [3, 4], "x", atol=1e-12)


# --- 5.3 ---


@pytest.mark.question("gradient_descent")
@pytest.mark.parametrize(
    ("steps", "expected"), [(1, 0.5), (2, 0.25), (3, 0.125)], ids=["step_num=1", "step_num=2", "step_num=3"]
)
def test_halving_of_the_handout(steps, expected):
    """With lr 0.25, each step goes half of the way.

    ko: lr이 0.25이면 한 걸음마다 남은 거리의 절반을 갑니다.
    """
    found = final(gradient_descent(function_2, np.array([1.0]), lr=0.25, step_num=steps))
    same(found, [expected], f"f(x) = x²: gradient_descent(f, [1.0], lr=0.25, step_num={steps})")


@pytest.mark.question("gradient_descent")
def test_arrives():
    """A hundred steps lead to the bottom of the bowl.

    ko: 백 걸음이면 그릇의 바닥에 도착합니다.
    """
    found = final(gradient_descent(function_2, np.array([-3.0, 4.0]), lr=0.1, step_num=100))
    same(found, [0, 0], "f(x) = x0² + x1²: gradient_descent(f, [-3.0, 4.0], lr=0.1, step_num=100)")


@pytest.mark.question("gradient_descent")
def test_learning_rates_of_the_handout():
    """A learning rate that is too large, and one that is too small.

    ko: 학습률이 너무 클 때와 너무 작을 때입니다.
    """
    far = final(gradient_descent(function_2, np.array([-3.0, 4.0]), lr=10.0, step_num=100))
    assert np.abs(far).max() > 1e9, (
        f"with lr 10 it should run away, but it ends at {far}\n"
        f"ko: lr이 10이면 끝없이 멀어져야 하는데 {far}에서 끝났습니다"
    )
    near = final(gradient_descent(function_2, np.array([-3.0, 4.0]), lr=1e-10, step_num=100))
    what = "f(x) = x0² + x1²: gradient_descent(f, [-3.0, 4.0], lr=1e-10, step_num=100)"
    same(near, [-2.99999994, 3.99999992], what, atol=1e-8)


# --- 5.4 and 5.5, bonus ---


@pytest.mark.question("numerical_gradient.int_array")
def test_whole_numbers():
    """An array of whole numbers (a bonus).

    ko: 정수 배열입니다(보너스).
    """
    x = np.array([3, 4])
    same(numerical_gradient(function_2, x), [6, 8], "f(x) = x0² + x1²: numerical_gradient(f, [3, 4])")
    message = f"x should still be [3, 4], but it is {x}\nko: x는 그대로 [3, 4]여야 하는데 {x}입니다"
    assert x.tolist() == [3, 4], message


@pytest.mark.question("gradient_descent.init_kept")
def test_start_is_kept():
    """The start is still the start after the walk (a bonus).

    ko: 다 내려간 뒤에도 출발점의 값은 그대로입니다(보너스).
    """
    start = np.array([-3.0, 4.0])
    found = final(gradient_descent(function_2, start, lr=0.1, step_num=100))
    same(found, [0, 0], "f(x) = x0² + x1²: gradient_descent(f, [-3.0, 4.0], lr=0.1, step_num=100)")
    same(start, [-3, 4], "init_x")
