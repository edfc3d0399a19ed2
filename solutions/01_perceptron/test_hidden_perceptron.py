"""Hidden checks of 01_perceptron.

A gate has four inputs, so nothing of its truth table is secret, and it says no more than yes or no, so a guess is often
right. Each check therefore asks many times, in an order drawn anew, and only about rows from which it can be seen that
both inputs count: a gate that always says the same, or that gives one of its inputs back, gets nothing. Every kind of
number that can be 0 or 1 counts.
"""

import numpy as np
import pytest

from autograder.checks import assert_matches

NUMBERS = "biuf"  # True, 1, 1.0 and their NumPy forms all count as 1
ALL = [(0, 0), (0, 1), (1, 0), (1, 1)]


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


def check_rows(student, rng, gate, rows):
    """Ask the gate for some rows of its truth table, 24 times in all; 1, 1.0 and True are one and the same answer."""
    asked = [rows[index] for index in rng.permutation(np.resize(np.arange(len(rows)), 24))]

    def scenario(perceptron):
        answers = [getattr(perceptron, gate)(x1, x2) for x1, x2 in asked]
        plain = (bool, int, float, np.bool_, np.integer, np.floating)
        return [float(answer) if isinstance(answer, plain) else answer for answer in answers]

    for (x1, x2), answer in zip(asked, student.run(scenario), strict=True):
        assert_matches(answer, truth(gate, x1, x2), name=f"{gate}({x1}, {x2})", rtol=0, kinds=NUMBERS)


def check_floats(student, rng, gate):
    """Ask for the whole table in floats."""
    check_rows(student, rng, gate, [(float(x1), float(x2)) for x1, x2 in ALL])


# --- and -------------------------------------------------------------------------------------------------------------


@pytest.mark.question("and", weight=4)
def test_and_of_one_or_both(student, rng):
    """One input that is on is not enough for AND; both together are.

    ko: AND는 입력 하나만 켜져서는 부족하고, 둘 다 켜져야 1이 됩니다.
    """
    check_rows(student, rng, "AND", [(1, 0), (0, 1), (1, 1)])


@pytest.mark.question("and", weight=5)
def test_and_of_all_rows(student, rng):
    """The whole truth table of AND, row by row in any order.

    ko: AND의 진리표 네 행을 어떤 순서로 물어도 모두 맞습니다.
    """
    check_rows(student, rng, "AND", ALL)


@pytest.mark.question("and", weight=1)
def test_and_of_floats(student, rng):
    """AND works with floats too.

    ko: AND는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "AND")


# --- nand ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("nand", weight=4)
def test_nand_of_one_or_both(student, rng):
    """One input alone does not switch NAND off; both together do.

    ko: NAND는 입력 하나로는 꺼지지 않고, 둘 다 켜져야 꺼집니다.
    """
    check_rows(student, rng, "NAND", [(1, 0), (0, 1), (1, 1)])


@pytest.mark.question("nand", weight=5)
def test_nand_of_all_rows(student, rng):
    """The whole truth table of NAND, row by row in any order.

    ko: NAND의 진리표 네 행을 어떤 순서로 물어도 모두 맞습니다.
    """
    check_rows(student, rng, "NAND", ALL)


@pytest.mark.question("nand", weight=1)
def test_nand_of_floats(student, rng):
    """NAND works with floats too.

    ko: NAND는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "NAND")


# --- or --------------------------------------------------------------------------------------------------------------


@pytest.mark.question("or", weight=4)
def test_or_of_none_or_one(student, rng):
    """One input is enough for OR, whichever it is; none is too few.

    ko: OR는 어느 쪽이든 하나만 켜지면 1이고, 하나도 켜지지 않으면 0입니다.
    """
    check_rows(student, rng, "OR", [(0, 0), (1, 0), (0, 1)])


@pytest.mark.question("or", weight=5)
def test_or_of_all_rows(student, rng):
    """The whole truth table of OR, row by row in any order.

    ko: OR의 진리표 네 행을 어떤 순서로 물어도 모두 맞습니다.
    """
    check_rows(student, rng, "OR", ALL)


@pytest.mark.question("or", weight=1)
def test_or_of_floats(student, rng):
    """OR works with floats too.

    ko: OR는 실수를 넣어도 똑같이 동작합니다.
    """
    check_floats(student, rng, "OR")


# --- xor -------------------------------------------------------------------------------------------------------------


@pytest.mark.question("xor", weight=2)
def test_xor_of_none_or_one(student, rng):
    """XOR is on for either input alone, and off for none.

    ko: XOR는 어느 쪽이든 하나만 켜지면 1이고, 하나도 켜지지 않으면 0입니다.
    """
    check_rows(student, rng, "XOR", [(0, 0), (1, 0), (0, 1)])


@pytest.mark.question("xor", weight=3)
def test_xor_of_one_or_both(student, rng):
    """XOR is on for either input alone, and off again for both.

    ko: XOR는 하나만 켜지면 1이고, 둘 다 켜지면 다시 0이 됩니다.
    """
    check_rows(student, rng, "XOR", [(1, 0), (0, 1), (1, 1)])


@pytest.mark.question("xor", weight=4)
def test_xor_of_all_rows(student, rng):
    """The whole truth table of XOR, row by row in any order.

    ko: XOR의 진리표 네 행을 어떤 순서로 물어도 모두 맞습니다.
    """
    check_rows(student, rng, "XOR", ALL)


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


def mixed(rng, shape, low=1.1, high=4.0):
    """Floats of both signs, at least one of each, off zero; smaller ones than 1 are a matter of one check alone."""
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
    x = rng.permutation(np.concatenate([mixed(rng, (9,)), np.zeros(4)]))
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
    near, nearly_one = mixed(rng, (6,), 0.001, 0.45), mixed(rng, (6,), 0.55, 0.95)  # to round is not to cut off
    far = mixed(rng, (8,), 50.0, 5000.0)
    check_step(student, rng.permutation(np.concatenate([near, nearly_one, far])))


@pytest.mark.question("step_function", weight=2)
def test_step_function_of_a_number(student, rng):
    """A single number gives a single number.

    ko: 숫자 하나를 넣으면 숫자 하나가 나옵니다.
    """
    numbers = list(mixed(rng, (24,)))

    def scenario(perceptron):
        answers = [perceptron.step_function(x) for x in numbers]
        plain = (bool, int, float, np.bool_, np.integer, np.floating)
        return [float(answer) if isinstance(answer, plain) else answer for answer in answers]

    for x, answer in zip(numbers, student.run(scenario), strict=True):
        expected = int(step_by_definition(np.array(x)))
        assert_matches(answer, expected, name=f"step_function({x:.3g})", rtol=0, kinds=NUMBERS)


@pytest.mark.question("step_function", weight=1)
def test_step_function_leaves_x_alone(student, rng):
    """x is the same after the call as before, and the answer is right.

    ko: 호출한 뒤에도 x는 그대로이고 답도 맞습니다.
    """
    x = mixed(rng, (3, 6))

    def scenario(perceptron):
        answer = perceptron.step_function(x)
        return answer, x

    answer, after = student.run(scenario)
    assert_matches(after, x, name="x after the call", rtol=0, atol=0)
    assert_matches(answer, step_by_definition(x), name="step_function(x)", rtol=0, kinds=NUMBERS)


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
