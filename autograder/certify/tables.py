"""The kill table: which check catches which mistake, for a person to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table

if TYPE_CHECKING:
    from autograder.certify.certificate import Certificate


def summary_table(certificates: list[Certificate]) -> Table:
    """Return a row for each assignment."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    for heading in ("assignment", "questions", "checks", "mistakes", "caught", "named", "alternates", "faults"):
        table.add_column(heading, justify="left" if heading == "assignment" else "right", no_wrap=True)
    for one in certificates:
        caught = sum(bool(failed) for failed in one.killed.values())
        numbers = (
            len(one.assignment.questions),
            len(one.checks),
            len(one.killed),
            caught,
            len(one.named),
            one.alternates,
            len(one.faults),
        )
        table.add_row(one.assignment.id, *map(str, numbers))
    return table


def kill_table(certificate: Certificate) -> str:
    """Return the table as text: a block for each question, a line for each of its mistakes, a mark under each check."""
    lines = [f"{certificate.assignment.id}: which check catches which mistake (x: fails)"]
    for question in certificate.assignment.questions:
        checks = [check for check, of in certificate.checks.items() if of == question.id]
        mistakes = [name for name, one in certificate.mistakes.items() if one.about.question == question.id]
        lines += ["", f"{question.id}"]
        lines += [f"  {letter} {check.partition('::')[2]}" for letter, check in zip(_letters(), checks, strict=False)]
        width = max((len(name) for name in mistakes), default=0)
        for name in mistakes:
            failed = certificate.killed[name]
            marks = "".join("x" if check in failed else "." for check in checks)
            others = len(failed - set(checks))
            also = f"  and {others} of questions that need it" if others else ""
            lines.append(f"    {name:{width}}  {marks}{also}")
    return "\n".join(lines)


def _letters() -> str:
    return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
