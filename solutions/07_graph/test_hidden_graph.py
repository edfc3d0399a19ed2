"""Hidden checks of 07_graph.

The oracles compute one element at a time, from the definitions. Gradients of the sigmoid and of whole chains are central
differences of those oracles; the others are closed forms. Inputs of Relu keep away from 0, where both answers are seen,
and those of Sigmoid are moderate. Every backward gets a gradient array of its own, which a layer may use up: whether it
does is asked in checks of their own. Only the constructors, `forward` and `backward` are used, never the inner state.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_matches, gradient_of, require

NUMERICAL = {"rtol": 1e-4, "atol": 1e-6}
SMOOTH = {"rtol": 1e-5, "atol": 1e-7}  # closed forms of the sigmoid
LARGE = 200, 200  # a loop over its elements takes no time; measuring the slope of each of them takes far too long


# --- the oracles -----------------------------------------------------------------------------------------------------


def each(function, *arrays):
    """Apply a function of numbers to every place of arrays of one shape."""
    out = np.zeros(arrays[0].shape)
    for place in np.ndindex(out.shape):
        out[place] = function(*(float(array[place]) for array in arrays))
    return out


def product(x, y):
    """Element by element."""
    return each(lambda a, b: a * b, x, y)


def total(x, y):
    """Element by element."""
    return each(lambda a, b: a + b, x, y)


def gated(x):
    """What is positive passes."""
    return each(lambda a: a if a > 0 else 0.0, x)


def gated_back(x, dout):
    """The gradient passes where x was positive."""
    return each(lambda a, d: d if a > 0 else 0.0, x, dout)


def squashed(x):
    """The sigmoid."""
    return each(lambda a: 1 / (1 + math.exp(-a)), x)


# --- what the checks share -------------------------------------------------------------------------------------------


def numbers(rng, shape):
    """Signs at random, sizes from 0.3 to 2: never near 0, and never 1 all over."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.3, 2.0, size=shape)


def both_signs(rng, shape):
    """The same, with positive and negative numbers in every array."""
    x = np.abs(numbers(rng, shape)).reshape(-1)
    x[: x.size // 2] *= -1
    return rng.permutation(x).reshape(shape)


def with_zeros(rng, shape):
    """The same, with zeros among them."""
    x = both_signs(rng, shape).reshape(-1)
    x[rng.permutation(x.size)[: max(1, x.size // 5)]] = 0.0
    return x.reshape(shape)


def run_forward(student, kind, *inputs):
    """What one forward returns."""
    if len(inputs) == 1:
        (x,) = inputs

        def scenario(layers):
            return getattr(layers, kind)().forward(x)

        return student.run(scenario)
    x, y = inputs

    def scenario_of_two(layers):
        return getattr(layers, kind)().forward(x, y)

    return student.run(scenario_of_two)


def assert_each(found, expected, names, **tolerance):
    """Compare several answers, each under the name that the student has for it."""
    for answer, wanted, name in zip(found, expected, names, strict=True):
        assert_matches(answer, wanted, name, **tolerance)


def run_backward(student, kind, x, dout):
    """What backward returns after one forward of a layer with one input; by a formula.

    A backward may run forward once more, also at -x, say. Whoever does so right beside x measures.
    """

    def scenario(layers):
        made, kept = getattr(layers, kind), np.array(x)
        layer, whole = made(), made.forward

        def watched(self, moved):
            if np.shape(moved) == kept.shape and 0 < np.max(np.abs(moved - kept)) < 0.1:
                raise StopIteration
            return whole(self, moved)

        layer.forward(x)
        made.forward = watched
        try:
            return layer.backward(dout)
        except StopIteration:
            return "measured"
        finally:
            made.forward = whole

    found = student.run(scenario)
    require(
        not isinstance(found, str) or found != "measured",
        "backward runs forward at numbers right beside x: it measures the slope by differences. This question asks for "
        "the slope as the handout derives it.",
        "backward가 x 바로 옆의 값에서 forward를 다시 실행합니다. 기울기를 수치 미분으로 재는 방법입니다. 여기서는 안내문에서 "
        "유도한 국소적 미분으로 구해야 합니다.",
    )
    return found


def run_backward_of_two(student, kind, x, y, dout):
    """What backward returns after one forward of a layer with two inputs; two in a list or an array are a tuple too."""

    def scenario(layers):
        layer = getattr(layers, kind)()
        layer.forward(x, y)
        found = layer.backward(dout)
        if isinstance(found, list | tuple) or (type(found) is np.ndarray and found.shape[:1] == (2,)):
            return tuple(found)
        return found

    return student.run(scenario)


def check_latest_forward(student, rng, kind, gradient, tolerance):
    """Two forwards before a backward; one step after another; and a batch of another size."""
    early = both_signs(rng, (4, 3))
    late = -early * rng.uniform(0.4, 1.6, size=early.shape)
    last = both_signs(rng, (5, 2))
    dout_early, dout_late, dout_last = (numbers(rng, x.shape) for x in (early, late, last))
    name = f"{kind}.backward(dout)"  # what came before is in the title

    def two_forwards(layers):
        layer = getattr(layers, kind)()
        layer.forward(early)
        layer.forward(late)
        return layer.backward(dout_late)

    found = student.run(two_forwards)
    assert_matches(found, gradient(late, dout_late), name, **tolerance)

    def two_steps(layers):
        layer = getattr(layers, kind)()
        layer.forward(early)
        layer.backward(dout_early)
        layer.forward(late)
        return layer.backward(dout_late)

    found = student.run(two_steps)
    assert_matches(found, gradient(late, dout_late), name, **tolerance)

    def another_size(layers):
        layer = getattr(layers, kind)()
        layer.forward(late)
        layer.backward(dout_late)
        layer.forward(last)
        return layer.backward(dout_last)

    found = student.run(another_size)
    assert_matches(found, gradient(last, dout_last), name, **tolerance)


def check_two_in_a_row(student, rng, kind, function, shape):
    """Two layers of one kind with a line between them, against central differences of the whole.

    Scale and shift have the same sign, so that what arrives at a second Relu is not near 0 either.
    """
    x, scale, dout = both_signs(rng, shape), both_signs(rng, shape), numbers(rng, shape)
    shift = np.sign(scale) * rng.uniform(0.3, 0.9, size=shape)

    def scenario(layers):
        lower, upper = getattr(layers, kind)(), getattr(layers, kind)()
        out = upper.forward(lower.forward(x) * scale + shift)
        return np.array(out), lower.backward(upper.backward(dout) * scale)

    def whole(start):
        return function(function(start) * scale + shift)

    expected = (whole(x), gradient_of(whole, (x,), 0, dout))
    assert_each(student.run(scenario), expected, (f"{kind}.forward(x)", f"{kind}.backward(dout)"), **NUMERICAL)


# --- mul_layer -------------------------------------------------------------------------------------------------------


@pytest.mark.question("mul_layer", weight=3)
def test_mul_forward(student, rng):
    """forward multiplies: numbers, and arrays place by place.

    ko: 순전파는 곱합니다. 숫자는 숫자끼리, 배열은 자리마다 곱합니다.
    """
    x, y = int(rng.integers(3, 50)), float(rng.uniform(1.1, 2.9))
    assert_matches(run_forward(student, "MulLayer", x, y), x * y, "MulLayer.forward(x, y)")
    for shape in ((5,), (3, 4), (4, 2, 3)):
        x, y = with_zeros(rng, shape), numbers(rng, shape)
        assert_matches(run_forward(student, "MulLayer", x, y), product(x, y), "MulLayer.forward(x, y)")


@pytest.mark.question("mul_layer", weight=3)
def test_mul_backward_of_numbers(student, rng):
    """backward tells how much the result owes to each of two numbers.

    ko: 역전파는 두 수가 결과에 각각 얼마나 영향을 주는지 알려 줍니다.
    """
    x, y, dout = int(rng.integers(3, 50)), float(rng.uniform(1.1, 2.9)), float(rng.uniform(-3.0, -1.5))
    found = run_backward_of_two(student, "MulLayer", x, y, dout)
    assert_matches(found, (y * dout, x * dout), "MulLayer.backward(dout)")


@pytest.mark.question("mul_layer", weight=4)
def test_mul_backward_of_arrays(student, rng):
    """backward does the same at every place of two arrays.

    ko: 역전파는 두 배열의 모든 자리에서 똑같이 계산합니다.
    """
    for shape in ((3, 4), (4, 3, 5), LARGE):
        x, y, dout = with_zeros(rng, shape), with_zeros(rng, shape), numbers(rng, shape)
        found = run_backward_of_two(student, "MulLayer", x, y, dout)
        assert_matches(found, (product(y, dout), product(x, dout)), "MulLayer.backward(dout)")


@pytest.mark.question("mul_layer", weight=3)
def test_mul_latest_forward(student, rng):
    """backward belongs to the forward that came last.

    ko: 역전파는 마지막으로 한 순전파에 대한 것입니다.
    """
    early, late, last = ((numbers(rng, shape), numbers(rng, shape)) for shape in ((3, 4), (3, 4), (5, 2)))
    dout_early, dout_late, dout_last = (numbers(rng, x.shape) for x, _ in (early, late, last))

    def two_forwards(layers):
        layer = layers.MulLayer()
        layer.forward(early[0], early[1])
        layer.forward(late[0], late[1])
        dx, dy = layer.backward(dout_late)
        return dx, dy

    expected = product(late[1], dout_late), product(late[0], dout_late)
    assert_matches(student.run(two_forwards), expected, "MulLayer.backward(dout)")

    def two_steps(layers):
        layer = layers.MulLayer()
        layer.forward(early[0], early[1])
        layer.backward(dout_early)
        layer.forward(late[0], late[1])
        dx, dy = layer.backward(dout_late)
        return dx, dy

    assert_matches(student.run(two_steps), expected, "MulLayer.backward(dout)")

    def another_size(layers):
        layer = layers.MulLayer()
        layer.forward(late[0], late[1])
        layer.backward(dout_late)
        layer.forward(last[0], last[1])
        dx, dy = layer.backward(dout_last)
        return dx, dy

    expected = product(last[1], dout_last), product(last[0], dout_last)
    assert_matches(student.run(another_size), expected, "MulLayer.backward(dout)")


@pytest.mark.question("mul_layer", weight=4)
def test_mul_in_the_shop(student, rng):
    """Three multiplications in one graph, forth and back, keep out of each other's way.

    ko: 한 그래프의 곱셈 세 개가 오가면서 서로 섞이지 않습니다.
    """
    pear, plum = (int(price) for price in rng.permutation(np.arange(40, 240))[:2])
    pears, plums = (int(count) for count in rng.permutation(np.arange(3, 12))[:2])
    vat, dbill = float(rng.uniform(1.05, 1.3)), float(rng.uniform(1.5, 2.5))

    def scenario(layers):
        for_pears, for_plums, for_vat = layers.MulLayer(), layers.MulLayer(), layers.MulLayer()
        goods = for_pears.forward(pear, pears) + for_plums.forward(plum, plums)
        bill = for_vat.forward(goods, vat)
        dgoods, dvat = for_vat.backward(dbill)
        dplum, dplums = for_plums.backward(dgoods)
        dpear, dpears = for_pears.backward(dgoods)
        return {"bill": bill, "dvat": dvat, "dpear": dpear, "dpears": dpears, "dplum": dplum, "dplums": dplums}

    goods = pear * pears + plum * plums
    expected = {
        "bill": goods * vat,
        "dvat": goods * dbill,
        "dpear": pears * vat * dbill,
        "dpears": pear * vat * dbill,
        "dplum": plums * vat * dbill,
        "dplums": plum * vat * dbill,
    }
    found = student.run(scenario)
    assert_each(found.values(), expected.values(), found)


@pytest.mark.question("mul_layer", weight=2)
def test_mul_forward_keeps_inputs(student, rng):
    """forward leaves the arrays that it multiplies as they are.

    ko: 순전파가 곱을 구한 뒤에도 넘겨준 배열의 값은 그대로입니다.
    """
    check_forward_keeps(student, rng, "MulLayer", product)


@pytest.mark.question("mul_layer", weight=1)
def test_mul_backward_keeps_arrays(student, rng):
    """Once backward has answered, dout and the inputs hold their numbers still.

    ko: 역전파가 답을 낸 뒤에도 dout과 두 입력의 값은 그대로입니다.
    """
    check_backward_keeps(student, rng, "MulLayer", lambda x, y, dout: (product(y, dout), product(x, dout)))


def check_forward_keeps(student, rng, kind, function):
    """x and y of a layer with two inputs, and that the output is right."""
    x, y = numbers(rng, (4, 3)), numbers(rng, (4, 3))

    def scenario(layers):
        mine_x, mine_y = np.array(x), np.array(y)
        out = getattr(layers, kind)().forward(mine_x, mine_y)
        return mine_x, mine_y, out

    *given, out = student.run(scenario)
    assert_each(given, (x, y), ("x", "y"), rtol=0, atol=0)
    assert_matches(out, function(x, y), f"{kind}.forward(x, y)")


def check_backward_keeps(student, rng, kind, gradients):
    """x, y and dout of a layer with two inputs, and that the gradients are right."""
    x, y, dout = numbers(rng, (4, 3)), numbers(rng, (4, 3)), numbers(rng, (4, 3))

    def scenario(layers):
        mine_x, mine_y, mine_dout = np.array(x), np.array(y), np.array(dout)
        layer = getattr(layers, kind)()
        layer.forward(mine_x, mine_y)
        dx, dy = layer.backward(mine_dout)
        return mine_x, mine_y, mine_dout, dx, dy

    *given, dx, dy = student.run(scenario)
    assert_each(given, (x, y, dout), ("x", "y", "dout"), rtol=0, atol=0)
    assert_matches((dx, dy), gradients(x, y, dout), f"{kind}.backward(dout)")


# --- add_layer -------------------------------------------------------------------------------------------------------


@pytest.mark.question("add_layer", weight=2)
def test_add_forward(student, rng):
    """forward adds: numbers, and arrays place by place.

    ko: 순전파는 더합니다. 숫자는 숫자끼리, 배열은 자리마다 더합니다.
    """
    x, y = int(rng.integers(3, 50)), float(rng.uniform(1.1, 2.9))
    assert_matches(run_forward(student, "AddLayer", x, y), x + y, "AddLayer.forward(x, y)")
    for shape in ((5,), (3, 4), (4, 2, 3)):
        x, y = numbers(rng, shape), numbers(rng, shape)
        assert_matches(run_forward(student, "AddLayer", x, y), total(x, y), "AddLayer.forward(x, y)")


@pytest.mark.question("add_layer", weight=4)
def test_add_backward(student, rng):
    """backward gives both summands what they are due, whatever arrives from above.

    ko: 위에서 무엇이 오든 역전파는 두 입력에 각자의 몫을 전합니다.
    """
    x, y, dout = int(rng.integers(3, 50)), float(rng.uniform(1.1, 2.9)), float(rng.uniform(-3.0, -1.5))
    found = run_backward_of_two(student, "AddLayer", x, y, dout)
    assert_matches(found, (dout, dout), "AddLayer.backward(dout)")
    for shape in ((3, 4), (4, 3, 5)):
        x, y, dout = numbers(rng, shape), numbers(rng, shape), numbers(rng, shape)
        found = run_backward_of_two(student, "AddLayer", x, y, dout)
        assert_matches(found, (dout, dout), "AddLayer.backward(dout)")


@pytest.mark.question("add_layer", weight=2)
def test_add_in_a_graph(student, rng):
    """Two additions in one graph, among multiplications: the gradient reaches every summand, at each step.

    ko: 곱셈 사이에 덧셈이 둘 있어도 스텝마다 모든 입력에 기울기가 닿습니다.
    """
    first, second, third = (numbers(rng, (3, 2)) for _ in range(3))
    weights = [numbers(rng, (3, 2)) for _ in range(2)]
    douts = [numbers(rng, (3, 2)) for _ in range(2)]

    def scenario(layers):
        lower, upper = layers.AddLayer(), layers.AddLayer()
        steps = []
        for weight, dout in zip(weights, douts):
            out = upper.forward(lower.forward(np.array(first), np.array(second)) * weight, np.array(third))
            dlower, dthird = upper.backward(dout)
            dfirst, dsecond = lower.backward(dlower * weight)
            steps.append((out, dfirst, dsecond, dthird))
        return steps

    expected = [
        (total(product(total(first, second), weight), third), product(weight, dout), product(weight, dout), dout)
        for weight, dout in zip(weights, douts, strict=True)
    ]
    dx, dy = "AddLayer.backward(dout)[0]", "AddLayer.backward(dout)[1]"
    for found, wanted in zip(student.run(scenario), expected, strict=True):
        assert_each(found, wanted, ("AddLayer.forward(x, y)", dx, dy, dy))


@pytest.mark.question("add_layer", weight=1)
def test_add_forward_keeps_inputs(student, rng):
    """forward leaves the arrays that it adds as they are.

    ko: 순전파가 합을 구한 뒤에도 넘겨준 배열의 값은 그대로입니다.
    """
    check_forward_keeps(student, rng, "AddLayer", total)


@pytest.mark.question("add_layer", weight=1)
def test_add_backward_keeps_arrays(student, rng):
    """Once backward has answered, dout and the inputs hold their numbers still.

    ko: 역전파가 답을 낸 뒤에도 dout과 두 입력의 값은 그대로입니다.
    """
    check_backward_keeps(student, rng, "AddLayer", lambda _x, _y, dout: (dout, dout))


# --- relu ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("relu", weight=5)
def test_relu_forward(student, rng):
    """forward lets positive numbers through as they are, and nothing of the negative ones.

    ko: 순전파는 양수를 그대로 통과시키고 음수는 통과시키지 않습니다.
    """
    for shape in ((6,), (3, 4), (3, 2, 5, 4)):
        x = 3 * both_signs(rng, shape)
        assert_matches(run_forward(student, "Relu", x), gated(x), "Relu.forward(x)")


@pytest.mark.question("relu", weight=6)
def test_relu_backward(student, rng):
    """backward lets a gradient through exactly where forward let a number through.

    ko: 역전파는 순전파가 통과시킨 자리에서만 기울기를 통과시킵니다.
    """
    for shape in ((6,), (3, 4), (3, 2, 5, 4), LARGE):
        x, dout = both_signs(rng, shape), both_signs(rng, shape)
        assert_matches(run_backward(student, "Relu", x, dout), gated_back(x, dout), "Relu.backward(dout)")


@pytest.mark.question("relu", weight=3)
def test_relu_latest_forward(student, rng):
    """backward belongs to the forward that came last, also when the batch has another size.

    ko: 배치 크기가 달라져도 역전파는 마지막으로 한 순전파에 대한 것입니다.
    """
    check_latest_forward(student, rng, "Relu", gated_back, {})


@pytest.mark.question("relu", weight=4)
def test_relu_two_in_a_row(student, rng):
    """Two Relus in one chain each remember their own gates.

    ko: 한 줄로 이은 두 Relu가 저마다 자기 문을 기억합니다.
    """
    for shape in ((5, 3), (4, 6)):
        check_two_in_a_row(student, rng, "Relu", gated, shape)


@pytest.mark.question("relu", weight=2)
def test_relu_forward_keeps_x(student, rng):
    """forward works on an array of its own, not on the one that it is given.

    ko: 순전파는 넘겨받은 배열이 아니라 자기 배열에 씁니다.
    """
    x = both_signs(rng, (4, 3))

    def scenario(layers):
        mine = np.array(x)
        out = layers.Relu().forward(mine)
        return mine, out

    kept, out = student.run(scenario)
    assert_matches(kept, x, "x", rtol=0, atol=0)
    assert_matches(out, gated(x), "Relu.forward(x)")


# --- relu.dout_kept (bonus) ------------------------------------------------------------------------------------------


@pytest.mark.question("relu.dout_kept")
def test_relu_backward_keeps_dout(student, rng):
    """What the caller handed to backward is not touched, and dx is right.

    ko: 역전파에 넘겨준 배열은 그대로이고 dx도 맞습니다.
    """
    x, dout = both_signs(rng, (4, 5)), both_signs(rng, (4, 5))

    def scenario(layers):
        layer = layers.Relu()
        layer.forward(x)
        mine = np.array(dout)
        dx = layer.backward(mine)
        kin = "no kin"
        if dx is mine:
            kin = "the same"
        elif type(dx) is np.ndarray and np.shares_memory(dx, mine):
            kin = "a view"
        return dx, mine, kin

    dx, kept, kin = student.run(scenario)
    assert_matches(dx, gated_back(x, dout), "Relu.backward(dout)")
    changed = kept.shape != dout.shape or not np.array_equal(kept, dout)
    require(
        not (changed and kin == "the same"),
        "dx and dout are one and the same array under two names, so the caller's dout has lost numbers too.",
        "dx와 dout이 이름만 다른 같은 배열이어서, 호출한 쪽의 dout에서도 값이 지워졌습니다.",
    )
    require(
        not (changed and kin == "a view"),
        "dx looks like an array of its own, but it still lies in the memory of the caller's dout, which has lost numbers.",
        "dx가 새 배열처럼 보이지만 여전히 dout과 같은 메모리를 쓰고 있어서, 호출한 쪽의 dout에서도 값이 지워졌습니다.",
    )
    assert_matches(kept, dout, "dout", rtol=0, atol=0)


# --- sigmoid ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("sigmoid", weight=4)
def test_sigmoid_forward(student, rng):
    """forward squashes every number, whatever the shape.

    ko: 형상이 어떻든 순전파는 모든 수를 0과 1 사이로 바꿉니다.
    """
    for shape in ((6,), (3, 4), (3, 2, 5)):
        x = 2 * both_signs(rng, shape)
        assert_matches(run_forward(student, "Sigmoid", x), squashed(x), "Sigmoid.forward(x)", **SMOOTH)


@pytest.mark.question("sigmoid", weight=6)
def test_sigmoid_backward(student, rng):
    """backward weighs each gradient by the slope of the curve at that place.

    ko: 역전파는 기울기마다 그 자리에서의 곡선의 미분을 곱합니다.
    """
    for shape in ((6,), (3, 4), (3, 2, 5)):
        x, dout = 2 * both_signs(rng, shape), both_signs(rng, shape)
        expected = gradient_of(squashed, (x,), 0, dout)
        assert_matches(run_backward(student, "Sigmoid", x, dout), expected, "Sigmoid.backward(dout)", **NUMERICAL)
    x, dout = 2 * both_signs(rng, LARGE), both_signs(rng, LARGE)
    expected = squashed(x) * (1 - squashed(x)) * dout
    assert_matches(run_backward(student, "Sigmoid", x, dout), expected, "Sigmoid.backward(dout)", **NUMERICAL)


@pytest.mark.question("sigmoid", weight=3)
def test_sigmoid_latest_forward(student, rng):
    """backward belongs to the forward that came last, also when the batch has another size.

    ko: 배치 크기가 달라져도 역전파는 마지막으로 한 순전파에 대한 것입니다.
    """
    check_latest_forward(student, rng, "Sigmoid", lambda x, dout: gradient_of(squashed, (x,), 0, dout), NUMERICAL)


@pytest.mark.question("sigmoid", weight=4)
def test_sigmoid_two_in_a_row(student, rng):
    """Two Sigmoids in one chain each remember what is theirs.

    ko: 한 줄로 이은 두 Sigmoid가 저마다 자기 것을 기억합니다.
    """
    for shape in ((5, 3), (2, 4)):
        check_two_in_a_row(student, rng, "Sigmoid", squashed, shape)


@pytest.mark.question("sigmoid", weight=1)
def test_sigmoid_forward_keeps_x(student, rng):
    """forward squashes into an array of its own and leaves x as it is.

    ko: 순전파는 자기 배열에 결과를 담고 x는 그대로 둡니다.
    """
    x = numbers(rng, (4, 3))

    def scenario(layers):
        mine = np.array(x)
        out = layers.Sigmoid().forward(mine)
        return mine, out

    kept, out = student.run(scenario)
    assert_matches(kept, x, "x", rtol=0, atol=0)
    assert_matches(out, squashed(x), "Sigmoid.forward(x)", **SMOOTH)


@pytest.mark.question("sigmoid", weight=2)
def test_sigmoid_backward_keeps_arrays(student, rng):
    """backward answers without touching x, dout, or the output that was handed out.

    ko: 역전파는 x와 dout, 이미 돌려준 출력을 건드리지 않고 답을 냅니다.
    """
    x, dout = numbers(rng, (4, 3)), numbers(rng, (4, 3))

    def scenario(layers):
        mine_x, mine_dout = np.array(x), np.array(dout)
        layer = layers.Sigmoid()
        out = layer.forward(mine_x)
        dx = layer.backward(mine_dout)
        return mine_x, mine_dout, out, dx

    *given, out, dx = student.run(scenario)
    assert_each(given, (x, dout), ("x", "dout"), rtol=0, atol=0)
    assert_matches(out, squashed(x), "Sigmoid.forward(x)", **SMOOTH)
    assert_matches(dx, gradient_of(squashed, (x,), 0, dout), "Sigmoid.backward(dout)", **NUMERICAL)
