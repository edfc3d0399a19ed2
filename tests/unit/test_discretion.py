"""What a student's own code may say on a page: what Python and NumPy say, and nothing of a hidden check."""

from __future__ import annotations

import pytest

from autograder.checks.discretion import is_plain, words_of
from autograder.messages import quiet, sentence
from autograder.records import Finding

OWN = words_of(["def double(x, rate=1):\n    return x * rate\n"])


def raised(message, kind="ValueError"):
    """An exception in the student's file."""
    return Finding(kind="raised_at", values={"type": kind, "message": message, "file": "tiny.py", "line": 3})


@pytest.mark.parametrize(
    "message",
    [
        "operands could not be broadcast together with shapes (5,3) (4,)",
        "double() got an unexpected keyword argument 'rate'",
        "The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + ...",
        "Cannot interpret '3' as a data type",
        "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'",
        "'numpy.random._generator.Generator' object has no attribute 'rate'",
        "can't multiply sequence by non-int of type 'float'",
        "Cannot take a larger sample than population when 'replace=False'",
        "(34, 'Numerical result out of range')",
        "EOF when reading a line",
        "[Errno 2] No such file or directory: 'double'",
        "invalid character '\N{LEFT DOUBLE QUOTATION MARK}' (U+201C)",
        "invalid non-printable character U+00A0",
        "unterminated string literal (detected at line 3)",
        "expected an indented block after function definition on line 1",
        "unexpected character after line continuation character",
        "cannot assign to function call here. Maybe you meant '==' instead of '='?",
    ],
)
def test_what_python_and_numpy_say_is_shown_whole(message):
    assert is_plain(raised(message), OWN)


@pytest.mark.parametrize("message", ["secret_name", "the oracle is hidden", "0.12345678", "1 " * 17, "a" * 241])
def test_what_may_tell_of_a_hidden_check_is_not_shown(message):
    assert not is_plain(raised(message), OWN)


@pytest.mark.parametrize("found", ["0.00559665", "-0.00123456", "5.59665e-05"])
def test_numbers_that_the_judge_wrote_hide_no_sentence(found):
    values = {"name": "softmax(x)", "count": 1, "size": 5, "place": "[0]", "found": found, "expected": "1"}
    assert is_plain(Finding(kind="values_shown", values=values), frozenset())
    assert is_plain(Finding(kind="value_shown", values=values), frozenset())
    assert not is_plain(Finding(kind="type", values={**values, "found": "Oracle"}), frozenset())


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (raised("secret"), "ValueError was raised in tiny.py, line 3."),
        (raised("secret", "SecretError"), "An exception was raised in tiny.py, line 3."),
        (raised("secret", "__name__"), "An exception was raised in tiny.py, line 3."),
        (Finding(kind="raised", values={"type": "KeyError", "message": "secret"}), "KeyError was raised."),
        (
            Finding(kind="syntax", values={"file": "tiny.py", "line": 3, "message": "secret"}),
            "tiny.py cannot be read by Python; look at line 3.",
        ),
    ],
)
def test_what_is_not_shown_leaves_where_to_look(finding, said):
    assert sentence(quiet(finding.model_copy(update={"plain": False})), "en") == said
    assert quiet(finding) is finding
