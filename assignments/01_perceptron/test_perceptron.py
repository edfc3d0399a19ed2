"""Self-check of 01_perceptron: `pytest` in this folder runs it.

The truth tables and the examples of the handout. Passing them is a good sign, not full marks: the hidden checks use
other arrays.
"""

import numpy as np
import perceptron
import pytest

ROWS = [(0, 0), (1, 0), (0, 1), (1, 1)]


def table(gate, number=int):
    """The gate's answers to the four rows, in the order of the handout."""
    answers = []
    for row in ROWS:
        x1, x2 = map(number, row)
        y = gate(x1, x2)
        assert y is not None, (
            f"{gate.__name__}({x1}, {x2}) returned nothing; is there a return in every case?\n"
            f"ko: {gate.__name__}({x1}, {x2})이(가) 아무것도 돌려주지 않았습니다. 모든 경우에 return이 있나요?"
        )
        assert np.ndim(y) == 0, (
            f"{gate.__name__}({x1}, {x2}) should be one number, but it is {y!r}\n"
            f"ko: {gate.__name__}({x1}, {x2})은(는) 숫자 하나여야 하는데 {y!r}입니다"
        )
        answers.append(y)
    return answers


def same_rows(gate, answers):
    """Compare the four answers of a gate, and say what came out."""
    found = table(gate)
    assert found == answers, (
        f"{gate.__name__} of (0,0), (1,0), (0,1), (1,1) should be {answers}, but yours gives {found}.\n"
        f"ko: (0,0), (1,0), (0,1), (1,1)에 대한 {gate.__name__}의 답은 {answers}이어야 하는데 {found}이(가) 나왔습니다."
    )


def same_rows_of_floats(gate, answers):
    """The same with 0.0 and 1.0."""
    found = table(gate, float)
    assert found == answers, (
        f"With 0.0 and 1.0, the answers should be the same: {answers}, but yours gives {found}.\n"
        f"ko: 0.0과 1.0을 넣어도 답은 같아야 합니다: {answers}이어야 하는데 {found}이(가) 나왔습니다."
    )


# Section 1.1 AND


@pytest.mark.question("and")
def test_table_of_and():
    """The four rows of the handout.

    ko: 안내문에 있는 네 행입니다.
    """
    same_rows(perceptron.AND, [0, 0, 0, 1])


@pytest.mark.question("and")
def test_and_takes_floats():
    """1.0 is as good as 1.

    ko: 1.0을 넣어도 1과 똑같이 동작합니다.
    """
    same_rows_of_floats(perceptron.AND, [0, 0, 0, 1])


# Section 1.2 NAND


@pytest.mark.question("nand")
def test_table_of_nand():
    """The four rows of the handout.

    ko: 안내문에 있는 네 행입니다.
    """
    same_rows(perceptron.NAND, [1, 1, 1, 0])


@pytest.mark.question("nand")
def test_nand_takes_floats():
    """1.0 is as good as 1.

    ko: 1.0을 넣어도 1과 똑같이 동작합니다.
    """
    same_rows_of_floats(perceptron.NAND, [1, 1, 1, 0])


# Section 1.3 OR


@pytest.mark.question("or")
def test_table_of_or():
    """The four rows of the handout.

    ko: 안내문에 있는 네 행입니다.
    """
    same_rows(perceptron.OR, [0, 1, 1, 1])


@pytest.mark.question("or")
def test_or_takes_floats():
    """1.0 is as good as 1.

    ko: 1.0을 넣어도 1과 똑같이 동작합니다.
    """
    same_rows_of_floats(perceptron.OR, [0, 1, 1, 1])


# Section 1.4 XOR


@pytest.mark.question("xor")
def test_table_of_xor():
    """The four rows of the handout.

    ko: 안내문에 있는 네 행입니다.
    """
    same_rows(perceptron.XOR, [0, 1, 1, 0])


@pytest.mark.question("xor")
def test_xor_takes_floats():
    """1.0 is as good as 1.

    ko: 1.0을 넣어도 1과 똑같이 동작합니다.
    """
    same_rows_of_floats(perceptron.XOR, [0, 1, 1, 0])


# Section 1.5 step_function


def same(found, expected, what):
    """Compare the type, the shape and the values."""
    assert isinstance(found, np.ndarray), (
        f"{what} should be a NumPy array, but it is {type(found).__name__}\n"
        f"ko: {what}은(는) 넘파이 배열이어야 하는데 {type(found).__name__}입니다"
    )
    assert found.shape == np.shape(expected), (
        f"{what} has shape {found.shape}; it should be {np.shape(expected)}\n"
        f"ko: {what}의 모양은 {np.shape(expected)}이어야 하는데 {found.shape}입니다"
    )
    message = f"{what} has wrong values\nko: {what}의 값이 맞지 않습니다"
    np.testing.assert_array_equal(found, expected, err_msg=message)


@pytest.mark.question("step_function")
def test_three_numbers():
    """The example of the handout with one axis.

    ko: 축이 하나인 안내문의 예입니다.
    """
    same(perceptron.step_function(np.array([-1.0, 1.0, 2.0])), [0, 1, 1], "step_function([-1, 1, 2])")


@pytest.mark.question("step_function")
def test_four_numbers_in_a_square():
    """The example of the handout with two axes, and with a zero.

    ko: 축이 둘이고 0이 들어 있는 안내문의 예입니다.
    """
    x = np.array([[0.3, -0.3], [0.0, 250.0]])
    same(perceptron.step_function(x), [[1, 0], [0, 1]], "step_function([[0.3, -0.3], [0, 250]])")


@pytest.mark.question("step_function")
def test_single_numbers():
    """One number in, one number out.

    ko: 숫자 하나를 넣으면 숫자 하나가 나옵니다.
    """
    high, low = perceptron.step_function(np.float64(3.0)), perceptron.step_function(np.float64(-3.0))
    assert np.shape(high) == np.shape(low) == (), (
        "For a single number, the answer should be a single number.\nko: 숫자 하나를 넣으면 답도 숫자 하나여야 합니다."
    )
    assert high == 1, (
        f"3 is above 0, so the answer is 1; yours is {high!r}\n"
        f"ko: 3은 0보다 크므로 답은 1인데 {high!r}이(가) 나왔습니다"
    )
    assert low == 0, (
        f"-3 is not above 0, so the answer is 0; yours is {low!r}\n"
        f"ko: -3은 0보다 크지 않으므로 답은 0인데 {low!r}이(가) 나왔습니다"
    )


# Section 1.6 bonus: gates.arrays

X1, X2 = (0, 1, 0, 1), (0, 0, 1, 1)


@pytest.mark.question("gates.arrays")
@pytest.mark.parametrize(
    ("gate", "expected"),
    [("AND", [0, 0, 0, 1]), ("NAND", [1, 1, 1, 0]), ("OR", [0, 1, 1, 1]), ("XOR", [0, 1, 1, 0])],
    ids=["AND", "NAND", "OR", "XOR"],
)
def test_tables_in_one_call(gate, expected):
    """A whole truth table in one call (a bonus).

    ko: 진리표 전체를 한 번에 구합니다(보너스).
    """
    same(getattr(perceptron, gate)(np.array(X1), np.array(X2)), expected, f"{gate}([0, 1, 0, 1], [0, 0, 1, 1])")


@pytest.mark.question("gates.arrays")
def test_arrays_of_two_elements():
    """Two elements, as many as there are inputs (a bonus).

    ko: 원소가 입력 수와 똑같이 둘일 때입니다(보너스).
    """
    same(perceptron.AND(np.array([1, 1]), np.array([0, 1])), [0, 1], "AND([1, 1], [0, 1])")
