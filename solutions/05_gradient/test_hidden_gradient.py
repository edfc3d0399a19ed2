"""Hidden checks of 05_gradient.

The functions are polynomials whose slopes are known in closed form. Two tolerances are used. Checks of structure (which
entry, how many axes, what comes back) are loose, so that they do not also judge the step. The checks of the step itself
accept central differences with any h from 1e-3 to 1e-6: on a parabola these have no truncation error at all, a
one-sided difference is off by h·f''/2; on a cubic c·x³ they are off by c·h². A step can be so small that the parabola
does not notice one-sidedness; a kink always does: at the lowest point of |x - m|, both sides together give 0, one alone
gives 1 or -1.
"""

import numpy as np
import pytest

from autograder.checks import assert_matches, require

LOOSE = {"rtol": 1e-3, "atol": 1e-3}


def away_from_zero(rng, low, high, size=None):
    """Numbers of both signs whose magnitude is between low and high."""
    return rng.uniform(low, high, size) * rng.choice([-1.0, 1.0], size)


def with_half_a_hundredth(rng, low, high):
    """A number of either sign that changes by nearly half a hundredth when somebody rounds it to hundredths."""
    size = int(rng.integers(100 * low, 100 * high)) / 100 + rng.uniform(0.0044, 0.0056)
    return float(size * rng.choice([-1.0, 1.0]))


def coupled_gradient(a, k, x):
    """The gradient of sum(a·x) + k/2·(sum of x)², entry by entry: a_i + k·(sum of x)."""
    total = 0.0
    for value in np.ravel(x):
        total += float(value)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        gradient[index] = a[index] + k * total
    return gradient


def regression_gradient(inputs, targets, W):
    """The gradient of 1/2·sum((inputs·W - targets)²) with respect to W, from the definition."""
    gradient = np.zeros(W.shape)
    for n in range(inputs.shape[0]):
        for j in range(W.shape[1]):
            error = -targets[n, j]
            for d in range(W.shape[0]):
                error += inputs[n, d] * W[d, j]
            for d in range(W.shape[0]):
                gradient[d, j] += error * inputs[n, d]
    return gradient


def bowl_gradient(A, b, x):
    """The gradient of 1/2·x·A·x - b·x for a symmetric A: A·x - b."""
    gradient = np.zeros(x.shape)
    for i in range(x.size):
        gradient[i] = -b[i]
        for j in range(x.size):
            gradient[i] += A[i, j] * x[j]
    return gradient


def walk(gradient_at, x, lr, steps):
    """Gradient descent with a known gradient."""
    x = np.array(x)
    for _ in range(steps):
        x = x - lr * gradient_at(x)
    return x


def parts(answer, count):
    """The parts of an answer that the scenario put together."""
    require(
        type(answer) is tuple and len(answer) == count,
        "The check's answer did not come back in one piece; does your module change built-ins or NumPy?",
        "검사의 답이 온전히 돌아오지 않았습니다. 모듈에서 내장 함수나 NumPy를 바꾸고 있나요?",
    )
    return answer


# --- numerical_diff --------------------------------------------------------------------------------------------------


@pytest.mark.question("numerical_diff")
def test_diff_of_a_line(student, rng):
    """A straight line has the same slope everywhere.

    ko: 직선의 기울기는 어디서나 같습니다.
    """
    a, b = with_half_a_hundredth(rng, 1.5, 4), float(rng.uniform(1, 3))
    places = [float(rng.uniform(-4, -1.5)), float(rng.uniform(1.5, 4))]

    def scenario(gradient):
        def f(x):
            return a * x + b

        return tuple([gradient.numerical_diff(f, x) for x in places])

    left, right = parts(student.run(scenario), 2)
    assert_matches(left, a, name="numerical_diff of a line, left of 0", atol=1e-5)
    assert_matches(right, a, name="numerical_diff of a line, right of 0", atol=1e-5)


@pytest.mark.question("numerical_diff")
def test_diff_counts_both_sides(student, rng):
    """Both sides of x count: at the lowest point of a parabola or of a kink they cancel, and beside it all is exact.

    ko: x의 양쪽을 모두 쓰면 포물선이나 꺾인 선의 가장 낮은 점에서는 서로 상쇄되고, 그 옆에서는 값이 정확합니다.
    """
    a, m, c = float(rng.uniform(4, 8)), float(away_from_zero(rng, 0.5, 2)), float(rng.uniform(-2, 2))
    places = [m, m + float(away_from_zero(rng, 0.5, 1.5))]

    def scenario(gradient):
        def f(x):
            return a * (x - m) ** 2 + c

        def kink(x):
            return a * abs(x - m)

        return tuple([gradient.numerical_diff(f, x) for x in places] + [gradient.numerical_diff(kink, m)])

    lowest, beside, bent = parts(student.run(scenario), 3)
    assert_matches(lowest, 0.0, name="numerical_diff at a parabola's lowest point", rtol=0, atol=1e-6)
    slope = 2 * a * (places[1] - m)
    assert_matches(beside, slope, name="numerical_diff beside a parabola's lowest point", rtol=0, atol=1e-6)
    assert_matches(bent, 0.0, name="numerical_diff(lambda x: a * abs(x - m), m)", **LOOSE)


@pytest.mark.question("numerical_diff")
def test_diff_with_a_small_step(student, rng):
    """The step is small enough for a function that bends a lot.

    ko: 많이 휘는 함수에 쓸 수 있을 만큼 h가 작습니다.
    """
    c, d = float(rng.uniform(10, 20)), float(rng.uniform(1, 3))
    x = float(away_from_zero(rng, 0.5, 1.5))

    def scenario(gradient):
        def f(x):
            return c * x**3 - d * x

        return gradient.numerical_diff(f, x)

    assert_matches(student.run(scenario), 3 * c * x**2 - d, name="numerical_diff of a cubic", rtol=0, atol=1e-4)


@pytest.mark.question("numerical_diff")
def test_diff_at_whole_numbers(student, rng):
    """The slope at whole numbers, 0 among them.

    ko: 0을 비롯한 정수에서 기울기를 구합니다.
    """
    a, b = float(away_from_zero(rng, 0.3, 2)), with_half_a_hundredth(rng, 1.5, 3)
    places = [0, int(rng.integers(2, 6)), int(rng.integers(-6, -1))]

    def scenario(gradient):
        def f(x):
            return a * x**2 + b * x

        return tuple([gradient.numerical_diff(f, x) for x in places])

    names = ["numerical_diff at 0", "numerical_diff at a positive int", "numerical_diff at a negative int"]
    for name, slope, x in zip(names, parts(student.run(scenario), 3), places, strict=True):
        assert_matches(slope, 2 * a * x + b, name=name, **LOOSE)


# --- numerical_gradient ----------------------------------------------------------------------------------------------


@pytest.mark.question("numerical_gradient", weight=6)
def test_gradient_of_a_vector(student, rng):
    """One axis: every entry gets its own slope, even where x is 0.

    ko: 축이 하나일 때: x가 0인 자리에서도 원소마다 편미분을 구합니다.
    """
    a, k = away_from_zero(rng, 1, 4, 5), float(rng.uniform(0.4, 1.4))
    x, origin = away_from_zero(rng, 0.3, 2, 5), np.zeros(5)

    def scenario(gradient):
        def f(x):
            return np.sum(a * x) + 0.5 * k * np.sum(x) ** 2

        return gradient.numerical_gradient(f, x.copy()), gradient.numerical_gradient(f, origin.copy())

    at_x, at_origin = parts(student.run(scenario), 2)
    assert_matches(at_x, coupled_gradient(a, k, x), name="numerical_gradient(f, x)", **LOOSE)
    assert_matches(at_origin, coupled_gradient(a, k, origin), name="numerical_gradient(f, zeros)", **LOOSE)


@pytest.mark.question("numerical_gradient", weight=6)
def test_gradient_of_a_matrix(student, rng):
    """Two axes: every entry gets its own slope, in its own place.

    ko: 축이 둘일 때: 원소마다 구한 편미분이 제자리에 있습니다.
    """
    a, k = away_from_zero(rng, 1, 4, (3, 4)), float(rng.uniform(0.4, 0.8))
    x = away_from_zero(rng, 0.3, 2, (3, 4))

    def scenario(gradient):
        def f(x):
            return np.sum(a * x) + 0.5 * k * np.sum(x) ** 2

        return gradient.numerical_gradient(f, x.copy())

    assert_matches(student.run(scenario), coupled_gradient(a, k, x), name="numerical_gradient(f, x)", **LOOSE)


@pytest.mark.question("numerical_gradient", weight=5)
def test_gradient_of_a_loss(student, rng):
    """f gets the whole matrix: the loss of a layer that multiplies by it.

    ko: f는 행렬을 통째로 받습니다. 그 행렬을 곱하는 계층의 손실입니다.
    """
    inputs, targets = rng.uniform(-1, 1, (5, 3)), away_from_zero(rng, 1, 2, (5, 4))
    W = rng.uniform(-1, 1, (3, 4))

    def scenario(gradient):
        def loss(W):
            return 0.5 * np.sum((inputs @ W - targets) ** 2)

        return gradient.numerical_gradient(loss, W.copy())

    expected = regression_gradient(inputs, targets, W)
    assert_matches(student.run(scenario), expected, name="numerical_gradient(loss, W)", **LOOSE)


@pytest.mark.question("numerical_gradient", weight=6)
def test_gradient_of_more_axes(student, rng):
    """Three axes and four.

    ko: 축이 세 개와 네 개인 배열입니다.
    """
    a3, a4 = away_from_zero(rng, 1, 4, (2, 3, 4)), away_from_zero(rng, 1, 4, (3, 1, 4, 2))
    k = float(rng.uniform(0.2, 0.35))
    x3, x4 = away_from_zero(rng, 0.3, 2, (2, 3, 4)), away_from_zero(rng, 0.3, 2, (3, 1, 4, 2))

    def scenario(gradient):
        def f3(x):
            return np.sum(a3 * x) + 0.5 * k * np.sum(x) ** 2

        def f4(x):
            return np.sum(a4 * x) + 0.5 * k * np.sum(x) ** 2

        return gradient.numerical_gradient(f3, x3.copy()), gradient.numerical_gradient(f4, x4.copy())

    three, four = parts(student.run(scenario), 2)
    assert_matches(three, coupled_gradient(a3, k, x3), name="numerical_gradient with three axes", **LOOSE)
    assert_matches(four, coupled_gradient(a4, k, x4), name="numerical_gradient with four axes", **LOOSE)


@pytest.mark.question("numerical_gradient", weight=6)
def test_gradient_gives_x_back(student, rng):
    """x holds its old values again afterwards.

    ko: 호출이 끝나면 x는 원래 값으로 돌아와 있습니다.
    """
    a, x = away_from_zero(rng, 1, 4, 4), away_from_zero(rng, 0.3, 2, 4)

    def scenario(gradient):
        point, moved = x.copy(), []

        def f(x):
            moved.append(bool(np.any(np.asarray(x) != point_before)))
            return np.sum(a * x)

        point_before = point.copy()
        slopes = gradient.numerical_gradient(f, point)
        return any(moved), point, slopes

    moved, after, slopes = parts(student.run(scenario), 3)
    require(
        moved is True,
        "f was never called with an x that differs from the start, so no slope was measured.",
        "f가 처음과 다른 x로 호출된 적이 없어서, 기울기를 잰 적도 없습니다.",
    )
    assert_matches(after, x, name="x after numerical_gradient(f, x)", rtol=0, atol=1e-12)
    assert_matches(slopes, a, name="numerical_gradient(f, x)", **LOOSE)


@pytest.mark.question("numerical_gradient", weight=6)
def test_gradient_counts_both_sides(student, rng):
    """Both sides of each entry count, and the step is small.

    ko: 원소마다 양쪽을 모두 쓰고 h가 작습니다.
    """
    steep, m = rng.uniform(20, 40, 3), away_from_zero(rng, 0.5, 1.5, 3)
    beside = m + away_from_zero(rng, 0.3, 0.6, 3)
    c, x = rng.uniform(10, 20, 4), away_from_zero(rng, 0.5, 1.5, 4)

    def scenario(gradient):
        def bowl(x):
            return np.sum(steep * (x - m) ** 2)

        def cubic(x):
            return np.sum(c * x**3)

        def kinks(x):
            return np.sum(steep * np.abs(x - m))

        return (
            gradient.numerical_gradient(bowl, m.copy()),
            gradient.numerical_gradient(bowl, beside.copy()),
            gradient.numerical_gradient(cubic, x.copy()),
            gradient.numerical_gradient(kinks, m.copy()),
        )

    at_lowest, at_side, at_bend, at_kinks = parts(student.run(scenario), 4)
    slopes = np.array([2 * s * (p - q) for s, p, q in zip(steep, beside, m, strict=True)])
    bends = np.array([3 * s * p * p for s, p in zip(c, x, strict=True)])
    assert_matches(at_lowest, np.zeros(3), name="numerical_gradient at a bowl's lowest point", rtol=0, atol=1e-5)
    assert_matches(at_side, slopes, name="numerical_gradient on a bowl's side", rtol=0, atol=1e-5)
    assert_matches(at_bend, bends, name="numerical_gradient of a sum of cubes", rtol=0, atol=1e-4)
    name = "numerical_gradient(lambda x: np.sum(a * np.abs(x - m)), m)"
    assert_matches(at_kinks, np.zeros(3), name=name, **LOOSE)


# --- gradient_descent ------------------------------------------------------------------------------------------------


def a_bowl(rng, size):
    """A symmetric, positive definite A, and b."""
    return np.diag(rng.uniform(1, 3, size)) + float(rng.uniform(0.2, 0.5)), away_from_zero(rng, 0.5, 2, size)


@pytest.mark.question("gradient_descent", weight=5)
def test_descent_of_some_steps(student, rng):
    """After a few steps it stands where the rule leads, and so does a second walk.

    ko: 몇 걸음 뒤에 규칙대로의 자리에 와 있고, 한 번 더 불러도 마찬가지입니다.
    """
    A, b = a_bowl(rng, 3)
    walks = [(away_from_zero(rng, 2, 4, 3), float(rng.uniform(0.05, 0.12)), int(rng.integers(3, 7))) for _ in range(2)]

    def scenario(gradient):
        def f(x):
            return 0.5 * np.sum(x * (A @ x)) - np.sum(b * x)

        ends = []
        for start, lr, steps in walks:
            result = gradient.gradient_descent(f, start.copy(), lr=lr, step_num=steps)
            ends.append(result[0] if type(result) is tuple and len(result) == 2 else result)
        return tuple(ends)

    for end, (start, lr, steps) in zip(parts(student.run(scenario), 2), walks, strict=True):
        expected = walk(lambda x: bowl_gradient(A, b, x), start, lr, steps)
        assert_matches(end, expected, name="gradient_descent(f, x, lr, step_num)", atol=1e-5)


@pytest.mark.question("gradient_descent", weight=4)
def test_descent_of_one_step(student, rng):
    """A single step: lr times the gradient, downhill.

    ko: 딱 한 걸음: 기울기에 lr을 곱한 만큼 내려갑니다.
    """
    A, b = a_bowl(rng, 4)
    start, lr = away_from_zero(rng, 2, 4, 4), float(rng.uniform(0.1, 0.3))

    def scenario(gradient):
        def f(x):
            return 0.5 * np.sum(x * (A @ x)) - np.sum(b * x)

        result = gradient.gradient_descent(f, start.copy(), lr, 1)
        return result[0] if type(result) is tuple and len(result) == 2 else result

    expected = walk(lambda x: bowl_gradient(A, b, x), start, lr, 1)
    assert_matches(student.run(scenario), expected, name="gradient_descent(f, x, lr, 1)", atol=1e-5)


@pytest.mark.question("gradient_descent", weight=4)
def test_descent_by_default(student, rng):
    """Without lr and step_num, the values of the handout are used.

    ko: lr과 step_num을 생략하면 안내문의 기본값을 씁니다.
    """
    a = np.array([rng.uniform(0.1, 0.2), rng.uniform(0.5, 1.5)])  # the slow one tells lr from step_num
    m, start = rng.uniform(-1, 1, 2), away_from_zero(rng, 2, 4, 2)

    def scenario(gradient):
        def f(x):
            return np.sum(a * (x - m) ** 2)

        result = gradient.gradient_descent(f, start.copy())
        return result[0] if type(result) is tuple and len(result) == 2 else result

    expected = walk(lambda x: 2 * a * (x - m), start, 0.01, 100)
    assert_matches(student.run(scenario), expected, name="gradient_descent(f, x)", atol=1e-5)


@pytest.mark.question("gradient_descent", weight=4)
def test_descent_to_the_bottom(student, rng):
    """After many steps it has arrived at the bottom.

    ko: 많이 걸으면 바닥에 도착합니다.
    """
    a, m, start = rng.uniform(1, 2, 3), away_from_zero(rng, 0.5, 2, 3), away_from_zero(rng, 3, 4, 3)
    lr, steps = 0.1, int(rng.integers(90, 120))

    def scenario(gradient):
        def f(x):
            return np.sum(a * (x - m) ** 2)

        result = gradient.gradient_descent(f, start.copy(), lr=lr, step_num=steps)
        return result[0] if type(result) is tuple and len(result) == 2 else result

    assert_matches(student.run(scenario), m, name="gradient_descent(f, x, lr, step_num)", atol=1e-5)


@pytest.mark.question("gradient_descent", weight=4)
def test_descent_that_runs_away(student, rng):
    """With a learning rate that is too large it runs away as the rule says, and nothing holds it back.

    ko: 학습률이 너무 크면 규칙 그대로 점점 멀어지며, 아무것도 막지 않습니다.
    """
    a, start, steps = rng.uniform(1, 1.3, 2), away_from_zero(rng, 0.5, 1.5, 2), int(rng.integers(4, 7))
    lr, large = 1.5, float(rng.uniform(900, 1100))

    def scenario(gradient):
        def f(x):
            return np.sum(a * x**2)

        ends = []
        for rate, count in ((lr, steps), (large, 3)):
            result = gradient.gradient_descent(f, start.copy(), lr=rate, step_num=count)
            ends.append(result[0] if type(result) is tuple and len(result) == 2 else result)
        return tuple(ends)

    near, far = parts(student.run(scenario), 2)
    expected = walk(lambda x: 2 * a * x, start, lr, steps)
    assert_matches(near, expected, name="gradient_descent(f, x, lr, step_num)", rtol=1e-4, atol=1e-4)
    # Some 1e10 from home. The last slope is measured at 1e7, where a step of 1e-6 is right to three digits.
    expected = walk(lambda x: 2 * a * x, start, large, 3)
    assert_matches(far, expected, name="gradient_descent(f, x, lr, step_num)", rtol=0.02)


@pytest.mark.question("gradient_descent", weight=4)
def test_descent_of_a_matrix(student, rng):
    """A matrix of weights walks downhill too, and keeps its shape.

    ko: 가중치 행렬도 내리막을 따라가고 형상이 유지됩니다.
    """
    inputs, targets = rng.uniform(-1, 1, (4, 3)), away_from_zero(rng, 1, 2, (4, 2))
    W, lr, steps = rng.uniform(-1, 1, (3, 2)), float(rng.uniform(0.05, 0.12)), int(rng.integers(3, 6))

    def scenario(gradient):
        def loss(W):
            return 0.5 * np.sum((inputs @ W - targets) ** 2)

        result = gradient.gradient_descent(loss, W.copy(), lr=lr, step_num=steps)
        return result[0] if type(result) is tuple and len(result) == 2 else result

    expected = walk(lambda W: regression_gradient(inputs, targets, W), W, lr, steps)
    assert_matches(student.run(scenario), expected, name="gradient_descent(loss, W, lr, step_num)", atol=1e-5)


# --- bonus -----------------------------------------------------------------------------------------------------------


@pytest.mark.question("numerical_gradient.int_array")
def test_gradient_at_whole_numbers(student, rng):
    """An array of whole numbers gets the true slopes, as floats.

    ko: 정수 배열에서도 올바른 기울기를 실수로 돌려줍니다.
    """
    c, k, x = rng.uniform(0.3, 0.9, 5), float(rng.uniform(0.4, 1.4)), rng.integers(1, 4, 5) * rng.choice([-1, 1], 5)

    def scenario(gradient):
        def f(x):
            return np.sum(c * x**3) + 0.5 * k * np.sum(x) ** 2

        return gradient.numerical_gradient(f, x.copy())

    expected = coupled_gradient(3 * c * x * x, k, x)
    assert_matches(student.run(scenario), expected, name="numerical_gradient(f, whole numbers)", **LOOSE)


@pytest.mark.question("numerical_gradient.int_array")
def test_gradient_of_a_whole_matrix(student, rng):
    """A matrix of whole numbers gets the true slopes, and stays as it is.

    ko: 정수 행렬에서도 기울기가 올바르고 행렬은 그대로입니다.
    """
    c, k = rng.uniform(0.3, 0.9, (2, 3)), float(rng.uniform(0.4, 1.4))
    x = rng.integers(1, 4, (2, 3)) * rng.choice([-1, 1], (2, 3))

    def scenario(gradient):
        def f(x):
            return np.sum(c * x**3) + 0.5 * k * np.sum(x) ** 2

        point = x.copy()
        return gradient.numerical_gradient(f, point), point

    expected = coupled_gradient(3 * c * x * x, k, x)
    slopes, after = parts(student.run(scenario), 2)
    assert_matches(slopes, expected, name="numerical_gradient(f, whole numbers)", **LOOSE)
    assert_matches(after, x, name="x after numerical_gradient(f, x)")


@pytest.mark.question("gradient_descent.init_kept")
def test_descent_keeps_the_start(student, rng):
    """The start still holds its values after the walk.

    ko: 다 내려간 뒤에도 출발점의 값은 그대로입니다.
    """
    A, b = a_bowl(rng, 3)
    start, lr, steps = away_from_zero(rng, 2, 4, 3), float(rng.uniform(0.05, 0.12)), int(rng.integers(3, 7))

    def scenario(gradient):
        def f(x):
            return 0.5 * np.sum(x * (A @ x)) - np.sum(b * x)

        init = start.copy()
        result = gradient.gradient_descent(f, init, lr=lr, step_num=steps)
        return result[0] if type(result) is tuple and len(result) == 2 else result, init

    expected = walk(lambda x: bowl_gradient(A, b, x), start, lr, steps)
    end, init = parts(student.run(scenario), 2)
    assert_matches(end, expected, name="gradient_descent(f, init_x, lr, step_num)", atol=1e-5)
    assert_matches(init, start, name="init_x after gradient_descent", rtol=0, atol=1e-12)


@pytest.mark.question("gradient_descent.init_kept")
def test_descent_twice_from_one_start(student, rng):
    """Two walks from the same matrix, with two learning rates, both begin where it says.

    ko: 같은 행렬에서 학습률만 바꿔 두 번 내려가도 출발점이 같습니다.
    """
    inputs, targets = rng.uniform(-1, 1, (4, 2)), away_from_zero(rng, 1, 2, (4, 3))
    W, rates, steps = rng.uniform(-1, 1, (2, 3)), [0.05, float(rng.uniform(0.08, 0.15))], int(rng.integers(3, 6))

    def scenario(gradient):
        def loss(W):
            return 0.5 * np.sum((inputs @ W - targets) ** 2)

        init, ends = W.copy(), []
        for lr in rates:
            result = gradient.gradient_descent(loss, init, lr=lr, step_num=steps)
            result = result[0] if type(result) is tuple and len(result) == 2 else result
            ends.append(result.copy() if type(result) is np.ndarray else result)
        return tuple(ends)

    names = ["the end of the first walk", "the end of the second walk"]
    for name, end, lr in zip(names, parts(student.run(scenario), 2), rates, strict=True):
        expected = walk(lambda W: regression_gradient(inputs, targets, W), W, lr, steps)
        assert_matches(end, expected, name=name, atol=1e-5)
