"""What a student's own code may say on a page: nothing that it could only have learnt from a hidden check.

An exception's message, a type's name and a dict's key are chosen by the student's code, which may try to print
the check that runs it. They are shown when every word in them is one that Python and NumPy use in their messages, one
of the assignment's own names, or one that stands in the student's own files. Numbers are short. So no sentence of a
check comes through, while "operands could not be broadcast together with shapes (5,3) (4,)" arrives whole. What
somebody encodes on purpose, in numbers or in an order of words, does come through: some dozen bytes a check, of what
the student's process holds. That is the inputs of a run, and never what was expected of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.records import Finding

SAID_BY_STUDENT = ("message", "type", "found", "key", "imported", "lacking")
OUR_OWN_NUMBERS = ("value_shown", "values_shown")  # what was found is there as the judge wrote it
MAX_LENGTH = 240
MAX_NUMBERS = 16
MAX_DIGITS = 7

_WORD = re.compile(r"[^\W\d]\w*")
_NUMBER = re.compile(r"\d+")
_CODE_POINT = re.compile(r"U\+[0-9A-F]{4,6}\b")  # so Python names a character that has no place in code
# Words of the messages of CPython's built-in exceptions and of NumPy's, and the names of their types.
_VOCABULARY = frozenset(Path(__file__).with_name("vocabulary.txt").read_text(encoding="utf-8").split())


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that stand in the student's own files."""
    return frozenset(word for text in texts for word in _WORD.findall(text))


def is_plain(finding: Finding, own_words: frozenset[str]) -> bool:
    """Tell whether all that the student's code said in a finding may be shown."""
    if finding.kind in OUR_OWN_NUMBERS:
        return True
    return all(_is_plain(str(finding.values.get(key, "")), own_words) for key in SAID_BY_STUDENT)


def _is_plain(text: str, own_words: frozenset[str]) -> bool:
    text = _CODE_POINT.sub("0", text)
    numbers = _NUMBER.findall(text)
    return (
        len(text) <= MAX_LENGTH
        and text.isprintable()
        and len(numbers) <= MAX_NUMBERS
        and all(len(number) <= MAX_DIGITS for number in numbers)
        and all(word in own_words or word.lower() in _VOCABULARY or word in _VOCABULARY for word in _WORD.findall(text))
    )
