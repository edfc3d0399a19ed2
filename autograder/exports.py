"""results.json and grades.csv: what other programs read."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from typing import TYPE_CHECKING

from autograder.files import write_whole
from autograder.messages import clean, quiet, sentence
from autograder.records import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.gradebook import Run
    from autograder.records import Finding, Json, Result

SCHEMA = 1

# Findings that explain more than one check, so that they belong into the line about the submission.
OF_A_FILE = {
    "syntax",
    "import_missing",
    "missing_file",
    "too_large",
    "not_utf8",
    "bad_encoding",
    "nul_byte",
    "notebook_as_py",
    "asks_input",
    "writes_file",
    "two_files",
}


def message(result: Result, language: str) -> str:
    """Return what is to be said about a submission as a whole, in one line."""
    findings: list[Finding] = list(result.notes)
    findings += [
        check.finding
        for question in result.questions
        for check in question.checks
        if check.finding and (check.finding.kind in OF_A_FILE or check.outcome is Outcome.GRADER_FAULT)
    ]
    shown = (sentence(quiet(finding), language) for finding in findings)
    return " ".join(dict.fromkeys(shown)).replace("\n", " ")


def write_results(results: Iterable[Result], assignment: Assignment, path: Path, run: Run, language: str) -> None:
    """Write results.json."""
    content = {
        "schema": SCHEMA,
        "assignment": assignment.id,
        "engine": run.engine,
        "sandbox": run.sandbox,
        "seed": run.seed,
        "submissions": [as_json(result, language) for result in results],
    }
    write_whole(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def as_json(result: Result, language: str) -> Json:
    """Return a submission as results.json has it."""
    return {
        "student": result.student,
        "status": result.status.value,
        "score": result.score,
        "max_score": result.max_score,
        "bonus": result.bonus,
        "seconds": result.seconds,
        "seed": result.seed,
        "message": message(result, language),
        "questions": [
            {
                "id": question.id,
                "score": question.score,
                "points": question.points,
                "bonus": question.bonus,
                "carried": list(question.carried),
                "mistakes": list(question.mistakes),
                "checks": [
                    {"id": check.id, "title": check.title, "outcome": check.outcome.value} for check in question.checks
                ],
            }
            for question in result.questions
        ],
    }


def write_grades(results: Iterable[Result], assignment: Assignment, path: Path) -> None:
    """Write grades.csv: a row a student, a column a question."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    questions = [question.id for question in assignment.questions]
    writer.writerow(["student", "status", "score", "max_score", "bonus", *questions])
    for result in results:
        scores = {question.id: question.score for question in result.questions}
        row = [result.student, result.status.value, result.score, result.max_score, result.bonus]
        writer.writerow([as_text(value) for value in [*row, *(scores.get(name, 0.0) for name in questions)]])
    write_whole(path, buffer.getvalue(), encoding="utf-8-sig")  # with the mark, or Excel takes Korean names apart


def as_text(value: object) -> str:
    """Return a CSV cell that no spreadsheet takes for a formula; full-width signs count as well."""
    if isinstance(value, float):
        return f"{value:g}"
    text = clean(str(value))
    return f"'{text}" if unicodedata.normalize("NFKC", text[:1]) in {"=", "+", "-", "@", "\t", "\r"} else text
