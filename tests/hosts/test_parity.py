"""Every host gives the same points; `make parity` does this for all assignments and twenty hand-ins of each."""

from __future__ import annotations

import pytest
from parity import HOSTS, differences, parity

SOME = {"reference", "skeleton", "broken_cell", "wrong_xor_difference"}


@pytest.mark.slow
def test_hand_ins_get_the_same_points_for_every_question_from_every_host(course):
    found = parity(course.assignment("01_perceptron"), list(HOSTS), lambda hand_in: hand_in.name in SOME)
    assert found.keys() == HOSTS.keys()
    assert differences(found) == []
    assert found["notebook"].keys() == SOME
    assert len({sum(points.values()) for points in found["notebook"].values()}) == len(SOME)


def test_a_difference_is_told_by_host_student_and_question():
    ours = {"kim": {"a": 3.0, "b": 1.0}, "lee": {"a": 0.0, "b": 0.0}}
    found = {"modules": {"kim": ours["kim"]}, "notebook": ours, "otter": {"kim": {"a": 2.5, "b": 1.0001}}}
    assert differences(found) == ["otter: kim: a: 2.5, and 3 by ours", "otter: lee is missing"]
