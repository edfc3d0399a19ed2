"""Hidden checks of 01_perceptron.

A gate has four inputs, so nothing of its truth table is secret. Each check holds a row with the answer 0 against one
with the answer 1, so that a gate that always says the same gets nothing. Every kind of number that can be 0 or 1 counts.
"""

import numpy as np
import pytest

from autograder.checks import assert_matches

NUMBERS = "biuf"  # True, 1, 1.0 and their NumPy forms all count as 1


def truth(gate, x1, x2):
    """The oracle: how many inputs are on decides."""
    on = sum(1 for value in (x1, x2) if value == 1)
    return {"AND": int(on == 2), "NAND": int(on != 2), "OR": int(on != 0), "XOR": int(on == 1)}[gate]


def truth_of_arrays(gate, x1, x2):
    """The oracle for arrays: one element after the other."""
    answers = np.zeros(x1.shape, dtype=int)
    for index in np.ndindex(*x1.shape):
        answers[index] = truth(gate, x1[index], x2[index])
    return answers


def check_rows(student, gate, rows):
    """Ask the gate for some rows of its truth table."""
    for x1, x2 in rows:

        def scenario(perceptron, x1=x1, x2=x2):
            return getattr(perceptron, gate)(x1, x2)

        assert_matches(student.run(scenario), truth(gate, x1, x2), name=f"{gate}({x1}, {x2})", rtol=0, kinds=NUMBERS)


def check_floats(student, rng, gate):
    """Ask for the whole table in floats, in any order."""
    rows = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)]
    check_rows(student, gate, [rows[index] for index in rng.permutation(4)])


# --- and -------------------------------------------------------------------------------------------------------------


@pytest.mark.question("and", weight=3)
def test_and_when_x1_changes(student):
    """While x2 is on, x1 decides.

    ko: x2가 켜져 있을 때는 x1이 답을 정합니다.
    """
    check_rows(student, "AND", [(0, 1), (1, 1)])


@pytest.mark.question("and", weight=3)
def test_and_when_x2_changes(student):
    """While x1 is on, x2 decides.

    ko: x1이 켜져 있을 때는 x2가 답을 정합니다.
    """
    check_rows(student, "AND", [(1, 0), (1, 1)])


@pytest.mark.question("and", weight=3)
def test_and_when_both_change(student):
    """Two inputs that are off do not switch AND on, two that are on do.

    ko: AND는 둘 다 꺼져 있으면 0, 둘 다 켜져 있으면 1입니다.
    """
    check_rows(student, "AND", [(0, 0), (1, 1)])


@pytest.mark.question("and", weight=1)
def test_and_of_floats(student, rng):
    """AND works with floats too.

    ko: AND는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "AND")


# --- nand ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("nand", weight=3)
def test_nand_when_x1_changes(student):
    """While x2 is on, NAND says the opposite of x1.

    ko: x2가 켜져 있을 때 NAND는 x1의 반대입니다.
    """
    check_rows(student, "NAND", [(0, 1), (1, 1)])


@pytest.mark.question("nand", weight=3)
def test_nand_when_x2_changes(student):
    """While x1 is on, NAND says the opposite of x2.

    ko: x1이 켜져 있을 때 NAND는 x2의 반대입니다.
    """
    check_rows(student, "NAND", [(1, 0), (1, 1)])


@pytest.mark.question("nand", weight=3)
def test_nand_when_both_change(student):
    """NAND is on while both inputs are off, and off when both are on.

    ko: NAND는 둘 다 꺼져 있으면 1, 둘 다 켜져 있으면 0입니다.
    """
    check_rows(student, "NAND", [(0, 0), (1, 1)])


@pytest.mark.question("nand", weight=1)
def test_nand_of_floats(student, rng):
    """NAND works with floats too.

    ko: NAND는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "NAND")


# --- or --------------------------------------------------------------------------------------------------------------


@pytest.mark.question("or", weight=3)
def test_or_when_x1_changes(student):
    """While x2 is off, OR follows x1.

    ko: x2가 꺼져 있을 때 OR는 x1을 따라갑니다.
    """
    check_rows(student, "OR", [(0, 0), (1, 0)])


@pytest.mark.question("or", weight=3)
def test_or_when_x2_changes(student):
    """While x1 is off, OR follows x2.

    ko: x1이 꺼져 있을 때 OR는 x2를 따라갑니다.
    """
    check_rows(student, "OR", [(0, 0), (0, 1)])


@pytest.mark.question("or", weight=3)
def test_or_when_both_change(student):
    """Two inputs that are on are as good as one for OR; none is too few.

    ko: OR는 둘 다 켜져 있어도 1이고, 하나도 켜져 있지 않으면 0입니다.
    """
    check_rows(student, "OR", [(0, 0), (1, 1)])


@pytest.mark.question("or", weight=1)
def test_or_of_floats(student, rng):
    """OR works with floats too.

    ko: OR는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "OR")


# --- xor -------------------------------------------------------------------------------------------------------------


@pytest.mark.question("xor", weight=1)
def test_xor_while_x2_is_off(student):
    """While x2 is off, XOR follows x1.

    ko: x2가 꺼져 있을 때 XOR는 x1을 따라갑니다.
    """
    check_rows(student, "XOR", [(0, 0), (1, 0)])


@pytest.mark.question("xor", weight=1)
def test_xor_while_x1_is_off(student):
    """While x1 is off, XOR follows x2.

    ko: x1이 꺼져 있을 때 XOR는 x2를 따라갑니다.
    """
    check_rows(student, "XOR", [(0, 0), (0, 1)])


@pytest.mark.question("xor", weight=3)
def test_xor_while_x2_is_on(student):
    """While x2 is on, XOR turns x1 round.

    ko: x2가 켜져 있을 때 XOR는 x1을 뒤집습니다.
    """
    check_rows(student, "XOR", [(0, 1), (1, 1)])


@pytest.mark.question("xor", weight=3)
def test_xor_while_x1_is_on(student):
    """While x1 is on, XOR turns x2 round.

    ko: x1이 켜져 있을 때 XOR는 x2를 뒤집습니다.
    """
    check_rows(student, "XOR", [(1, 0), (1, 1)])


@pytest.mark.question("xor", weight=1)
def test_xor_of_floats(student, rng):
    """XOR works with floats too.

    ko: XOR는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "XOR")


# --- step_function ---------------------------------------------------------------------------------------------------


def step_by_definition(x):
    """The oracle, element by element."""
    answers = np.zeros(x.shape, dtype=int)
    for index in np.ndindex(*x.shape):
        if x[index] > 0:
            answers[index] = 1
    return answers


def mixed(rng, shape, low=0.6, high=4.0):
    """Floats of both signs, at least one of each, off zero."""
    size = int(np.prod(shape))
    signs = rng.permutation(np.concatenate([[1.0, -1.0], rng.choice([-1.0, 1.0], size=size - 2)]))
    return (signs * rng.uniform(low, high, size=size)).reshape(shape)


def check_step(student, x, name="step_function(x)"):
    """One array, one answer for each of its elements."""

    def scenario(perceptron):
        return perceptron.step_function(x)

    assert_matches(student.run(scenario), step_by_definition(x), name=name, rtol=0, kinds=NUMBERS)


@pytest.mark.question("step_function", weight=4)
def test_step_function_of_an_array(student, rng):
    """Every element of an array has an answer of its own.

    ko: 배열의 원소마다 답이 하나씩 나옵니다.
    """
    check_step(student, mixed(rng, (5,)))
    check_step(student, mixed(rng, (8,)))


@pytest.mark.question("step_function", weight=3)
def test_step_function_at_zero(student, rng):
    """Zero itself is not above zero.

    ko: 0은 0보다 크지 않습니다.
    """
    x = rng.permutation(np.concatenate([mixed(rng, (3,)), [0.0, 0.0]]))
    check_step(student, x)


@pytest.mark.question("step_function", weight=3)
def test_step_function_of_any_shape(student, rng):
    """The shape stays, also with several axes and with whole numbers.

    ko: 축이 여럿이거나 원소가 정수여도 모양이 유지됩니다.
    """
    check_step(student, mixed(rng, (2, 3, 4)))
    whole = rng.permutation([-7, -3, -1, 1, 2, 9]).reshape(3, 2) * int(rng.integers(1, 4))
    check_step(student, whole, name="step_function(x) of whole numbers")


@pytest.mark.question("step_function", weight=2)
def test_step_function_near_and_far(student, rng):
    """Close to zero and far from it, only the sign decides.

    ko: 0에 가깝든 멀든 부호만 보고 답합니다.
    """
    near = mixed(rng, (4,), 0.001, 0.45)
    far = mixed(rng, (3,), 50.0, 5000.0)
    check_step(student, rng.permutation(np.concatenate([near, far])))


@pytest.mark.question("step_function", weight=2)
def test_step_function_of_a_number(student, rng):
    """A single number gives a single number.

    ko: 숫자 하나를 넣으면 숫자 하나가 나옵니다.
    """
    for sign in rng.permutation([1.0, -1.0]):
        x = np.float64(sign * rng.uniform(0.6, 4.0))
        expected = int(step_by_definition(np.array(x)))

        def scenario(perceptron, x=x):
            return perceptron.step_function(x)

        assert_matches(student.run(scenario), expected, name="step_function(x) of a number", rtol=0, kinds=NUMBERS)


@pytest.mark.question("step_function", weight=1)
def test_step_function_leaves_x_alone(student, rng):
    """x is the same after the call as before, and the answer is right.

    ko: 호출한 뒤에도 x는 그대로이고 답도 맞습니다.
    """
    x = mixed(rng, (2, 5))

    def scenario(perceptron):
        perceptron.step_function(x)
        return x

    assert_matches(student.run(scenario), x, name="x after the call", rtol=0, atol=0)
    check_step(student, x)


# --- gates.arrays (bonus) --------------------------------------------------------------------------------------------


def zeros_and_ones(rng, shape):
    """Two arrays in which all four rows of the truth table come up, as far as there is room."""
    size = int(np.prod(shape))
    rows = rng.permutation(np.resize(rng.permutation(4), size))
    return (rows // 2).reshape(shape), (rows % 2).reshape(shape)


def check_arrays(student, rng, gate):
    """Whole numbers and floats, one axis and several; also just two elements, as many as a gate has inputs."""
    cases = [zeros_and_ones(rng, shape) for shape in ((5,), (2,), (2, 4), (3, 2, 2))]
    cases += [(x1.astype(float), x2.astype(float)) for x1, x2 in cases[:1]]
    for x1, x2 in cases:

        def scenario(perceptron, x1=x1, x2=x2):
            return getattr(perceptron, gate)(x1, x2)

        expected = truth_of_arrays(gate, x1, x2)
        assert_matches(student.run(scenario), expected, name=f"{gate}(x1, x2) of arrays", rtol=0, kinds=NUMBERS)


@pytest.mark.question("gates.arrays", weight=1)
def test_and_of_arrays(student, rng):
    """AND of two arrays, element by element.

    ko: 두 배열의 AND를 원소별로 구합니다.
    """
    check_arrays(student, rng, "AND")


@pytest.mark.question("gates.arrays", weight=1)
def test_nand_of_arrays(student, rng):
    """NAND of two arrays, element by element.

    ko: 두 배열의 NAND를 원소별로 구합니다.
    """
    check_arrays(student, rng, "NAND")


@pytest.mark.question("gates.arrays", weight=1)
def test_or_of_arrays(student, rng):
    """OR of two arrays, element by element.

    ko: 두 배열의 OR를 원소별로 구합니다.
    """
    check_arrays(student, rng, "OR")


@pytest.mark.question("gates.arrays", weight=1)
def test_xor_of_arrays(student, rng):
    """XOR of two arrays, element by element.

    ko: 두 배열의 XOR를 원소별로 구합니다.
    """
    check_arrays(student, rng, "XOR")


@pytest.mark.question("gates.arrays", weight=1)
def test_gates_leave_arrays_alone(student, rng):
    """After all four gates have answered, the arrays are as they were.

    ko: 네 게이트가 모두 답한 뒤에도 넘겨준 배열은 그대로입니다.
    """
    x1, x2 = zeros_and_ones(rng, (6,))
    for gate in ("AND", "NAND", "OR", "XOR"):

        def scenario(perceptron, gate=gate):
            getattr(perceptron, gate)(x1, x2)
            return np.stack([x1, x2])

        found = student.run(scenario)
        assert_matches(found, np.stack([x1, x2]), name=f"x1 and x2 after {gate}(x1, x2)", rtol=0, atol=0)
        check_arrays(student, rng, gate)
