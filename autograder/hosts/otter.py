"""Inside otter: a plugin that judges the hand-in in our sandbox, and gives otter the result in the place of its own.

Otter runs a student's notebook in an open kernel and believes what that kernel pickles. So before otter runs anything,
the plugin takes the hand-in away, judges it, and leaves an empty notebook; what otter then runs is otter's own code.
The verdict stays in this process's memory until otter asks for it: there is no file that anything could write.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from otter.plugins import AbstractOtterPlugin
from otter.test_files import TestCase, TestFile
from otter.test_files.abstract_test import TestCaseResult

from autograder.config import find_course
from autograder.errors import NoSandboxError
from autograder.exports import message
from autograder.feedback import question_text
from autograder.messages import translate
from autograder.pipeline import Grader
from autograder.records import Outcome, Status
from autograder.sandbox.launch import topmost_closed
from autograder.sandbox.probe import probe
from autograder.scoring import points_of
from autograder.targets.otter import JUDGE

if TYPE_CHECKING:
    from otter.assign import Assignment as OtterAssignment
    from otter.run import AutograderConfig
    from otter.test_files import GradingResults

    from autograder.config import Assignment
    from autograder.gradebook import Run
    from autograder.records import QuestionResult, Result
    from autograder.sandbox.probe import Machine

_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
_EMPTY_NOTEBOOK = {"cells": [], "metadata": {"kernelspec": _KERNEL}, "nbformat": 4, "nbformat_minor": 5}


class NotGradedError(RuntimeError):
    """Our grader failed, not the hand-in. Otter then writes no results at all, so nobody gets a grade that is wrong."""


class JudgePlugin(AbstractOtterPlugin):  # type: ignore[misc] # otter has no type hints
    """Judges in the place of otter's kernel.

    Its configuration names the `assignment` and the `language` of the feedback.
    """

    result: Result | None = None
    run: Run

    def during_assign(self, assignment: OtterAssignment) -> None:
        """Keep the students' files out of the autograder's zip: they are written already, and do not grade."""
        assignment.files = []

    def before_grading(self, config: AutograderConfig) -> None:
        """Judge the hand-in, and leave nothing of it where otter would run, import or unpickle it.

        Raises:
            NotGradedError: where our grader failed.
            UsageError: where this machine or the assignment does not allow grading.
        """
        place = Path(self.submission_path)
        with tempfile.TemporaryDirectory() as folder:
            hand_in = Path(shutil.copy(place, folder, follow_symlinks=False))
            _clear_copy(place.parent)
            place.write_text(json.dumps(_EMPTY_NOTEBOOK) if place.suffix == ".ipynb" else "", encoding="utf-8")
            machine = probe() if config.otter_run else _machine_in_container(place.parents[1])
            with Grader(self._assignment, machine=machine) as grader:
                self.run, result = grader.run, grader.grade(place.stem, hand_in)
        if result.status is Status.GRADER_FAULT:
            if config.otter_run:  # on an instructor's machine; elsewhere a student might read it
                print(result.faults, file=sys.stderr)
            raise NotGradedError(message(result, self._language))
        self.result = result

    def after_grading(self, results: GradingResults) -> None:
        """Put our result in the place of what otter's kernel gave.

        Raises:
            NotGradedError: where otter has no results, or `before_grading` was never called.
        """
        if self.result is None or results.has_catastrophic_failure():
            raise NotGradedError(f"otter's own run failed: {results.catastrophic_error}")
        judged = (JudgedQuestion(question, self._assignment, self._language) for question in self.result.questions)
        results.results = {question.name: question for question in judged}
        if about_all := message(self.result, self._language):
            results.set_output(about_all)

    def generate_report(self) -> str:
        """Return what an instructor wants to know of the run; otter prints it."""
        return f"assignment {self.run.assignment}, engine {self.run.engine}, sandbox: {self.run.sandbox}"

    @property
    def _assignment(self) -> Assignment:
        # from the zip itself: a folder of the same name in a student's zip keeps otter from copying ours beside it
        source = Path(self.submission_path).parents[1] / "source"
        return find_course(source / "files" / JUDGE).assignment(self.plugin_config["assignment"])

    @property
    def _language(self) -> str:
        return str(self.plugin_config.get("language", "en"))


class JudgedQuestion(TestFile):  # type: ignore[misc] # otter has no type hints
    """A question's result as otter keeps results: a case for each check, and our score and words."""

    def __init__(self, question: QuestionResult, assignment: Assignment, language: str) -> None:
        cases = [
            TestCase(check.title, "", hidden=True, points=points_of(check, question)[1], success_message=None,
                     failure_message=None)
            for check in question.checks
        ]  # fmt: skip
        marked = f" ({translate('bonus', language)})" if question.bonus else ""
        super().__init__(f"{question.id}{marked}", "", cases, all_or_nothing=False)
        self.test_case_results = [
            TestCaseResult(case, "", check.outcome is Outcome.PASSED)
            for case, check in zip(cases, question.checks, strict=True)
        ]
        self.update_score(question.score)
        self.points = question.points
        self.text = question_text(question, assignment, language)

    @property
    def possible(self) -> float:
        """The question's points; those of its cases add up to it but for rounding."""
        return self.points

    @property
    def grade(self) -> float:
        """The share of the points that was earned."""
        return float(self.score) / self.points

    def summary(self, public_only: bool = False) -> str:
        """Return what a student reads; all of our checks are hidden ones."""
        return "" if public_only else self.text

    @classmethod
    def from_file(cls, path: str) -> NoReturn:
        """Not made from a file."""
        raise NotImplementedError(path)

    @classmethod
    def from_metadata(cls, s: Any, path: str) -> NoReturn:
        """Not made from metadata."""
        raise NotImplementedError(s, path)

    def run(self, global_environment: dict[str, Any]) -> NoReturn:
        """Judged already."""
        raise NotImplementedError(global_environment)


def _clear_copy(folder: Path) -> None:
    """Remove all but otter's tests: Python and Jupyter import what lies in the folder where they start.

    Raises:
        NotGradedError: where this is not the copy that otter makes of every hand-in.
    """
    if folder.name != "submission" or not (folder.parent / "source").is_dir():
        raise NotGradedError(f"{folder} is not where otter puts a hand-in; nothing was removed from it")
    for path in folder.iterdir():
        if not path.is_dir() or path.is_symlink():
            path.unlink()
        elif path.name != "tests":
            shutil.rmtree(path)


def _machine_in_container(root: Path) -> Machine:
    """Try what isolates in the container that otter has for one hand-in; most containers refuse namespaces.

    Then student code runs as a user of its own. To that user we close what is not its, and open the way to Python,
    which otter installs in root's home.
    """
    try:
        return probe()
    except NoSandboxError:
        if os.geteuid() != 0:
            raise
    private = [root / "source" / "files" / JUDGE, root / "submission", root / "results"]
    for folder in private:
        folder.chmod(0o700)
    for place in (sys.prefix, sys.base_prefix):
        _open_the_way(Path(place).resolve())
    return probe(weaker=True, private=private)


def _open_the_way(path: Path) -> None:
    """Let every user enter, not read, the folders on the way to a path."""
    while (closed := topmost_closed(path)) is not None:
        closed.chmod(closed.stat().st_mode | 0o001)
