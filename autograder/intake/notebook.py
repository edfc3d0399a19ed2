"""The code of a notebook as modules, gathered in the sandbox; and findings brought back to its cells."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ValidationError

from autograder.intake import gather
from autograder.records import Finding
from autograder.sandbox.sandboxed import SandboxedRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World
from autograder.source import top_level_names

if TYPE_CHECKING:
    from types import ModuleType

    from autograder.config import Assignment
    from autograder.records import Notebook, Verdict
    from autograder.sandbox.probe import Machine

Kind = Literal["cell_syntax", "cell_retyped", "cell_twice", "cell_missing", "lines_left_out"]
_LIMITS = Limits(cpu_seconds=20, wall_seconds_per_call=60.0)


class _Found(BaseModel):
    """What `gather` answers."""

    text: str
    origin: list[tuple[int, int]]
    notes: list[tuple[Kind, dict[str, str | int]]]


@dataclass(frozen=True)
class Gathered:
    """A notebook's code.

    Attributes:
        notebook: the notebook's file name.
        sources: module name to text; the same for all, for a notebook is one namespace.
        broken: module name to why there is none.
        origin: for each line of the text, the cell and the line in it.
        notes: what was made of the cells.
    """

    notebook: str
    sources: dict[str, str]
    broken: dict[str, Finding]
    origin: list[tuple[int, int]]
    notes: tuple[Finding, ...]

    def in_cells(self, verdict: Verdict) -> Verdict:
        """Return the verdict with its findings about lines of modules told of lines in cells, and the notes added."""
        checks = tuple(
            check.model_copy(update={"finding": self._in_cell(check.finding)}) if check.finding else check
            for check in verdict.checks
        )
        return verdict.model_copy(update={"checks": checks, "notes": (*verdict.notes, *self.notes)})

    def _in_cell(self, finding: Finding) -> Finding:
        if str(finding.values.get("file", "")).removesuffix(".py") not in self.sources:
            return finding
        place: dict[str, str | int] = {"file": self.notebook}
        line = finding.values.get("line", 0)
        if isinstance(line, int) and 0 < line <= len(self.origin):
            place["cell"], place["line"] = self.origin[line - 1]
        return finding.model_copy(update={"values": {**finding.values, **place}})


def read_code(notebook: Notebook, assignment: Assignment, machine: Machine) -> Gathered:
    """Gather a notebook's code, in a sandbox of its own: it is a student's text, and reading it is work for a parser.

    Raises:
        SandboxFault: where the sandbox does not start.
    """
    cells = [cell.model_dump() for cell in notebook.cells]
    wanted = [name for text in assignment.reference_sources().values() for name in top_level_names(text)]

    def scenario(gather: ModuleType) -> object:
        return gather.gather(cells, wanted)

    runner = SandboxedRunner(World({"gather": _gather_text()}), _LIMITS, machine)
    try:
        runner.begin_check()
        answer = runner.run(pack(scenario, frozenset({"gather"})), seed=0)
        runner.end_check()
    finally:
        runner.close()
    names = assignment.module_names
    try:
        found = _Found.model_validate(answer.details)  # a text that subverts the parser could answer anything
    except ValidationError:
        why = Finding(
            kind="bad_notebook", values={"file": notebook.name, "reason": f"its code ends the parser ({answer.what})"}
        )
        return Gathered(notebook.name, {}, dict.fromkeys(names, why), [], ())
    notes = tuple(Finding(kind=kind, values={"file": notebook.name, **values}) for kind, values in found.notes)
    return Gathered(notebook.name, dict.fromkeys(names, found.text), {}, found.origin, notes)


@cache
def _gather_text() -> str:
    return Path(str(gather.__file__)).read_text(encoding="utf-8")
