"""The kill table: which check catches which mistake, and what became of the mutants, for a person to read."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from autograder.certify.certificate import Certificate
    from autograder.config import Assignment, Question

WIDTH = 120
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def summary_table(certificates: list[Certificate]) -> Table:
    """Return a row for each assignment and one for all, in at most 80 columns."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    headings = ("assignment", "ques-\ntions", "checks", "mis-\ntakes", "rejected/\nnamed", "alter-\nnates",
                "mutants\nkilled/\nequivalent", "faults")  # fmt: skip
    for heading in headings:
        table.add_column(heading, justify="left" if heading == "assignment" else "right", no_wrap=True)
    rows = [_numbers(one) for one in certificates]
    for one, numbers in zip(certificates, rows, strict=True):
        table.add_row(one.assignment.id, *_shown(numbers))
    if len(rows) > 1:
        table.add_section()
        table.add_row("all", *_shown([sum(column) for column in zip(*rows, strict=True)]))
    return table


def _shown(numbers: Sequence[int]) -> list[str]:
    questions, checks, mistakes, rejected, named, alternates, killed, equivalent, faults = map(str, numbers)
    return [questions, checks, mistakes, f"{rejected}/{named}", alternates, f"{killed}/{equivalent}", faults]


def _numbers(one: Certificate) -> tuple[int, ...]:
    return (
        len(one.assignment.questions),
        len(one.checks),
        len(one.killed),
        sum(bool(failed) for failed in one.killed.values()),
        len(one.named),
        one.alternates,
        sum(bool(check) for check in one.mutants.values()),
        len(one.equivalents.mutant),
        len(one.faults),
    )


def table_path(assignment: Assignment) -> Path:
    """Where an assignment's kill table is committed."""
    return assignment.solution / "kill_table.txt"


def kill_table(certificate: Certificate) -> str:
    """Return the table as text: a block for each question, a line for each of its mistakes, a mark under each check."""
    name = certificate.assignment.id
    lines = [f"{name}: which check catches what (made by `autograder certify {name} --write`; x: the check fails;"]
    lines += ["+1: one more check fails, of a question about the same function)"]
    for question in certificate.assignment.questions:
        lines += ["", *_of_question(certificate, question)]
    return "\n".join([*lines, "", *_of_mutants(certificate), *_of_cheats(certificate)]) + "\n"


def _of_question(certificate: Certificate, question: Question) -> Iterator[str]:
    checks = [check for check, of in certificate.checks.items() if of == question.id]
    mistakes = [name for name, one in certificate.mistakes.items() if one.about.question == question.id]
    yield question.id
    for letter, check in zip(_LETTERS, checks, strict=False):
        yield f"  {letter} {check.partition('::')[2]}"
    width = max((len(name) for name in mistakes), default=0)
    if mistakes:
        yield f"    {'':{width}}  {_LETTERS[: len(checks)]}"
    for name in mistakes:
        failed = certificate.killed[name]
        marks = "".join("x" if check in failed else "." for check in checks)
        others = len(failed - set(checks))
        yield f"    {name:{width}}  {marks}" + (f"  +{others}" if others else "")


def _of_mutants(certificate: Certificate) -> Iterator[str]:
    yield "mutants (one thing changed in the reference; caught by a check, or equivalent)"
    functions = list(dict.fromkeys(name.partition(":")[0] for name in certificate.mutants))
    width = max((len(name) for name in functions), default=0)
    for function in functions:
        caught = [bool(by) for name, by in certificate.mutants.items() if name.partition(":")[0] == function]
        yield f"  {function:{width}}  {sum(caught):4} caught {len(caught) - sum(caught):4} not"
    for one in certificate.equivalents.mutant:
        yield from ("", f"  {one.id}", *_wrapped(one.reason))


def _of_cheats(certificate: Certificate) -> Iterator[str]:
    if certificate.equivalents.cheat:
        yield from ("", "answers without work that are right")
    for one in certificate.equivalents.cheat:
        yield from ("", f"  {one.cheat}: {one.check}", *_wrapped(one.reason))


def _wrapped(reason: str) -> list[str]:
    return textwrap.wrap(reason, WIDTH, initial_indent="    ", subsequent_indent="    ")
