"""Feedback as Markdown, for a release or a job's summary on GitHub; what a student wrote is only ever in fences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from autograder.exports import message
from autograder.feedback import question_text
from autograder.messages import translate
from autograder.records import Status
from autograder.scoring import as_points

if TYPE_CHECKING:
    from autograder.hosts.kit import Judged


def summary(judged: Judged) -> str:
    """Return the feedback on a submission: points, a table of the questions, and what was seen in each."""
    result, language = judged.result, judged.settings["language"]
    bonus = translate("bonus", language)
    points = f"{as_points(result.score)} / {as_points(result.max_score)}"
    lines = [f"## {judged.assignment.id}: {points}{f' + {as_points(result.bonus)} {bonus}' * bool(result.bonus)}", ""]
    if said := message(result, language):
        lines += [*fenced(said), ""]
    if result.status is not Status.UNREADABLE:
        lines += ["| | | |", "|---|---|--:|"]
        for question in result.questions:
            mark = "✓" if question.score == question.points else "✗"
            name = f"{question.id} ({bonus})" if question.bonus else question.id
            lines.append(f"| {mark} | {name} | {as_points(question.score)} / {as_points(question.points)} |")
        for question in result.questions:
            lines += ["", f"### {question.id}", "", *fenced(question_text(question, judged.assignment, language))]
    lines += ["", translate("Sandbox: {tier}.", language).format(tier=judged.run.sandbox)]
    return "\n".join(lines) + "\n"


def fenced(text: str) -> list[str]:
    """Return a block in which Markdown, HTML and mentions are plain text: its fence is longer than any in the text."""
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return [f"{fence}text", text, fence]
