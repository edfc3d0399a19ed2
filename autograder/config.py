"""Reads course.toml and each assignment.toml: typed, frozen, and with all faults of a file reported at once."""

from __future__ import annotations

import ast
import tomllib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from autograder.errors import AssignmentError, UsageError
from autograder.sandbox.world import Limits, World
from autograder.source import definitions

if TYPE_CHECKING:
    import datetime as dt

T = TypeVar("T", bound="Settings")
Positive = Annotated[float, Field(gt=0)]


class Settings(BaseModel):
    """A part of a configuration file."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LimitSettings(Settings):
    """What a student's code may use; see `sandbox.world.Limits`."""

    cpu_seconds: Annotated[int, Field(gt=0, description="CPU time of one check, in whole seconds")] = Limits.cpu_seconds
    wall_seconds_per_call: Annotated[Positive, Field(description="wall-clock time of one student.run")] = (
        Limits.wall_seconds_per_call
    )
    wall_seconds_per_submission: Annotated[
        Positive, Field(description="wall-clock time of all calls; stand-ins have as much")
    ] = Limits.wall_seconds_per_submission
    memory_mb: Annotated[int, Field(ge=512, description="address space; OpenBLAS alone needs 192")] = Limits.memory_mb


class Question(Settings):
    """One question: its id is the same in stub, marker, feedback and handout."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)*$")]
    points: Annotated[Positive, Field(description="split over the question's checks by weight")]
    defines: Annotated[
        tuple[str, ...], Field(min_length=1, description="functions and methods to write, as in Affine.backward")
    ]
    handout: Annotated[str, Field(description="section of the handout, as in 2.3")]
    hint: Annotated[str, Field(description="for the self-check: leads to the idea, not to the line")]
    hint_ko: Annotated[str, Field(description="the same in Korean")] = ""
    needs: Annotated[tuple[str, ...], Field(description="questions that this one's code calls")] = ()
    bonus: Annotated[bool, Field(description="points beyond the assignment's own")] = False


class Assignment(Settings):
    """An assignment, as assignment.toml describes it."""

    id: str
    title: str
    title_ko: str = ""
    modules: Annotated[tuple[str, ...], Field(min_length=1, description="files that the student fills in")]
    given: Annotated[
        tuple[str, ...], Field(description="files that come with it; the student's copies do not count")
    ] = ()
    reveals: Annotated[
        tuple[str, ...], Field(description="earlier assignments whose answers the given files show")
    ] = ()
    data: Annotated[
        tuple[str, ...], Field(description="files of assignments/data that its lab reads; in the kit under data/")
    ] = ()
    allow: Annotated[tuple[str, ...], Field(description="packages that may be imported")] = ("numpy",)
    disclosure: Annotated[
        Literal["shapes", "values"], Field(description="what feedback on a hidden check may show of an answer")
    ] = "shapes"
    limits: LimitSettings = LimitSettings()
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]

    # Where it was read from; not keys of the file.
    root: Annotated[Path, Field(exclude=True)]
    packages: Annotated[tuple[str, ...], Field(exclude=True)]
    drawing: Annotated[tuple[str, ...], Field(exclude=True)]

    @property
    def folder(self) -> Path:
        """The folder that students may see."""
        return self.root / "assignments" / self.id

    @property
    def data_folder(self) -> Path:
        """The folder of the data that labs share."""
        return self.root / "assignments" / "data"

    @property
    def solution(self) -> Path:
        """The folder that no student sees."""
        return self.root / "solutions" / self.id

    @property
    def suites(self) -> list[Path]:
        """The hidden suites."""
        return sorted(self.solution.glob("test_hidden_*.py"))

    @property
    def module_names(self) -> tuple[str, ...]:
        """The names of the student's modules, as scenarios take them."""
        return tuple(Path(name).stem for name in self.modules)

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        """The questions by their ids."""
        return {question.id: question for question in self.questions}

    @property
    def max_score(self) -> float:
        """The points of the core questions."""
        return sum(question.points for question in self.questions if not question.bonus)

    @cached_property
    def given_sources(self) -> dict[str, str]:
        """Module name to text of the given files."""
        return {Path(name).stem: (self.folder / name).read_text(encoding="utf-8") for name in self.given}

    def reference_sources(self) -> dict[str, str]:
        """Module name to text of the reference."""
        return {Path(name).stem: (self.solution / name).read_text(encoding="utf-8") for name in self.modules}

    def world(self, sources: dict[str, str]) -> World:
        """Return what a worker is given for these modules: the given files go over the student's copies."""
        return World({**sources, **self.given_sources}, self.packages, self.drawing, self.allow)

    def resting_on(self, question: str) -> set[str]:
        """Return the questions whose code may call this one's, itself included."""
        found = {question}
        while more := {other.id for other in self.questions if found & set(other.needs)} - found:
            found |= more
        return found

    def needed_by(self, question: str) -> set[str]:
        """Return the questions whose code this one's may call, directly or by way of others."""
        return {other.id for other in self.questions if question in self.resting_on(other.id)} - {question}

    def home_of(self, name: str) -> str:
        """Return the module whose reference defines this function, class or method."""
        return next(
            Path(module).stem
            for module in self.modules
            if name in {defined for defined, _ in definitions(_parsed(self, module))}
        )


class Listed(Settings):
    """An assignment's entry in course.toml."""

    id: str
    due: Annotated[AwareDatetime | None, Field(description="with its offset, as in 2026-09-30T23:59:00+09:00")] = None


class HostSettings(Settings):
    """What Gradescope, Classroom 50 and GitHub show of a submission that was judged there."""

    language: Annotated[Literal["en", "ko"], Field(description="of feedback")] = "en"
    visibility: Annotated[
        Literal["visible", "after_due_date", "after_published", "hidden"],
        Field(description="when students see feedback and score; Gradescope only"),
    ] = "visible"


class Course(Settings):
    """The course, as course.toml describes it."""

    title: str
    title_ko: str = ""
    languages: Annotated[tuple[Literal["en", "ko"], ...], Field(min_length=1, description="of feedback")] = ("en", "ko")
    packages: Annotated[
        tuple[str, ...], Field(description="names under which code may import the course's modules, as in common.util")
    ] = ()
    drawing: Annotated[
        tuple[str, ...], Field(description="packages for pictures: they can be imported, and their calls do nothing")
    ] = ()
    hosts: HostSettings = HostSettings()
    assignments: Annotated[tuple[Listed, ...], Field(min_length=1)]
    root: Annotated[Path, Field(exclude=True)]

    def assignment(self, name: str) -> Assignment:
        """Read one assignment.

        Raises:
            AssignmentError: with all its faults.
            UsageError: where the course has none of that name.
        """
        known = [listed.id for listed in self.assignments]
        if name not in known:
            raise UsageError(f"there is no assignment {name!r} in course.toml; it lists {', '.join(known)}")
        path = self.root / "assignments" / name / "assignment.toml"
        assignment = _read(path, Assignment, root=self.root, packages=self.packages, drawing=self.drawing)
        faults = [*_own_faults(assignment, name), *_file_faults(assignment)]
        if faults:
            raise AssignmentError([f"{fault}; edit {path.relative_to(self.root)}" for fault in faults])
        return assignment

    def due(self, name: str) -> dt.datetime | None:
        """When an assignment is due."""
        return next((listed.due for listed in self.assignments if listed.id == name), None)


def find_course(start: Path) -> Course:
    """Read the course whose folder is `start` or above it.

    Raises:
        UsageError: where there is none.
        AssignmentError: where course.toml is broken.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "course.toml").is_file():
            return _read(folder / "course.toml", Course, root=folder)
    raise UsageError(
        f"no course.toml in {start} or above it; run this in the course's folder, or name it with --course"
    )


def _read(path: Path, kind: type[T], **extra: Any) -> T:
    shown = path.relative_to(extra["root"])
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise AssignmentError([f"{shown} is missing"]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AssignmentError([f"{shown} is not valid TOML: {error}"]) from None
    faults = [f"{key!r} is not a key that can be set" for key in sorted(extra.keys() & data.keys())]
    try:
        result = kind.model_validate(data | extra)
    except ValidationError as error:
        told = (fault for fault in error.errors() if fault["type"] != "too_short" or not fault["input"])
        faults += [_in_words(fault, data) for fault in told]  # "no valid item" goes without saying
    if faults:
        raise AssignmentError([f"{fault}; edit {shown}" for fault in faults])
    return result


def _in_words(fault: Any, data: dict[str, Any]) -> str:
    """Say one fault: the thing, the rule and the value."""
    *place, last = fault["loc"]
    if place and isinstance(last, int):
        last = f"{place.pop()}[{last}]"
    owner = ""
    if place and place[0] in {"questions", "assignments"} and len(place) > 1:
        entry = data[place[0]][place[1]]
        label = entry.get("id", f"number {place[1] + 1}") if isinstance(entry, dict) else f"number {place[1] + 1}"
        owner = f" of {place[0].removesuffix('s')} {label!r}"
    elif place:
        owner = f" of {'.'.join(map(str, place))}"
    rule = fault["msg"][0].lower() + fault["msg"][1:]
    value = "" if fault["type"] == "missing" else f" (got {fault['input']!r:.80})"
    return f"{last!r}{owner}: {rule}{value}"


def _own_faults(assignment: Assignment, name: str) -> list[str]:
    """What the file says that cannot be."""
    faults = []
    if assignment.id != name:
        faults.append(f"'id' must be the folder's name, {name!r} (got {assignment.id!r})")
    ids = [question.id for question in assignment.questions]
    faults += [f"question {one!r} is listed twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    for question in assignment.questions:
        unknown = [need for need in question.needs if need not in ids]
        faults += [f"'needs' of question {question.id!r} names {need!r}, which is no question here" for need in unknown]
        if question.id in question.needs:
            faults.append(f"question {question.id!r} needs itself")
        elif any(question.id in assignment.resting_on(other) for other in _needing(assignment, question.id)):
            faults.append(f"question {question.id!r} needs itself, by way of others")
    if assignment.max_score == 0:
        faults.append("every question is a bonus; at least one must be core")
    return faults


def _needing(assignment: Assignment, question: str) -> set[str]:
    return assignment.resting_on(question) - {question}


def _file_faults(assignment: Assignment) -> list[str]:
    """What the file names that is not there."""
    faults = []
    for key, names in (("modules", assignment.modules), ("given", assignment.given)):
        faults += [
            f"'{key}' names {name!r}, which is not a plain .py file name" for name in names if not _is_plain(name)
        ]
    faults += [
        f"'given' names {name!r}, which is not in assignments/{assignment.id}"
        for name in assignment.given
        if _is_plain(name) and not (assignment.folder / name).is_file()
    ]
    faults += [
        f"'data' names {name!r}, which is not in assignments/data"
        for name in assignment.data
        if Path(name).name != name or not (assignment.data_folder / name).is_file()
    ]
    both = [name for name in assignment.given if name in assignment.modules]
    faults += [f"'given' names {name!r}, which is one of 'modules'" for name in both]
    missing = [name for name in assignment.modules if _is_plain(name) and not (assignment.solution / name).is_file()]
    faults += [f"'modules' names {name!r}, whose reference is not in solutions/{assignment.id}" for name in missing]
    if not assignment.suites:
        faults.append(f"there is no test_hidden_*.py in solutions/{assignment.id}")
    if not missing and not faults:
        defined = {name for module in assignment.modules for name, _ in definitions(_parsed(assignment, module))}
        for question in assignment.questions:
            faults += [
                f"'defines' of question {question.id!r} names {name!r}, which the reference does not define"
                for name in question.defines
                if name not in defined
            ]
    return faults


def _parsed(assignment: Assignment, name: str) -> ast.Module:
    """Parse a file of the reference.

    Raises:
        AssignmentError: where it is not Python.
    """
    try:
        return ast.parse((assignment.solution / name).read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise AssignmentError([f"solutions/{assignment.id}/{name}, line {error.lineno}: {error.msg}"]) from None
    except ValueError as error:  # not UTF-8, or a NUL
        raise AssignmentError([f"solutions/{assignment.id}/{name}: {error}"]) from None


def _is_plain(name: str) -> bool:
    return name.endswith(".py") and name.removesuffix(".py").isidentifier()
