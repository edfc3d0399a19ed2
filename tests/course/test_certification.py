"""Each assignment of the course is proved: right code passes, known mistakes do not, both ways of calling agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.certify import certify, kill_table
from autograder.config import find_course
from autograder.variants import read_variants

COURSE = find_course(Path(__file__).parents[2])


@pytest.mark.slow
@pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])
def test_an_assignment_is_certified(name, machine):
    certificate = certify(COURSE.assignment(name), machine)
    assert not certificate.faults, "\n".join(certificate.faults)
    print(kill_table(certificate))


@pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])
def test_a_question_has_mistakes_and_alternates(name):
    assignment = COURSE.assignment(name)
    mistakes = read_variants(assignment, "mistakes")
    alternates = read_variants(assignment, "alternates")
    for question in assignment.questions:
        assert sum(one.about.question == question.id for one in mistakes) >= (3 if question.bonus else 8), question.id
        assert sum(one.about.question == question.id for one in alternates) >= (1 if question.bonus else 3), question.id
