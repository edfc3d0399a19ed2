"""The commands."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from autograder.config import Assignment, Course, find_course
from autograder.errors import AssignmentError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from autograder.records import Result

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
out = Console(highlight=False)
err = Console(stderr=True, highlight=False)

MAX_SEED = 2**63 - 1  # what a gradebook can keep
UNUSABLE = 2  # exit status for unusable arguments or a broken assignment


class Language(StrEnum):
    """Languages of feedback."""

    EN = "en"
    KO = "ko"


class Target(StrEnum):
    """Where a build can go."""

    STUDENT = "student"
    NBGRADER = "nbgrader"
    OTTER = "otter"
    GRADESCOPE = "gradescope"
    CLASSROOM50 = "classroom50"
    GITHUB = "github"


CourseOption = Annotated[
    Path, typer.Option("--course", metavar="DIR", help="the folder with course.toml, or one in it")
]
Ids = Annotated[list[str] | None, typer.Argument(metavar="[ASSIGNMENT]...", help="ids; all of the course by default")]
Jobs = Annotated[int, typer.Option("--jobs", min=1, metavar="N", help="how many submissions to judge at a time")]
Lang = Annotated[Language, typer.Option("--lang", help="language of the feedback")]
Graded = Annotated[Path, typer.Argument(metavar="DIR", help="a folder that `autograder grade` wrote")]
HERE = Path()


@app.command()
def certify(
    assignments: Ids = None,
    jobs: Jobs = 2,
    seed: Annotated[int, typer.Option(min=0, max=MAX_SEED, help="seed of the inputs")] = 0,
    seeds: Annotated[int, typer.Option(min=1, help="with how many seeds verdicts have to be the same")] = 1,
    repetitions: Annotated[int, typer.Option(min=1, help="with how many seeds the reference has to pass")] = 1,
    write: Annotated[bool, typer.Option("--write", help="write solutions/<id>/kill_table.txt anew")] = False,
    course: CourseOption = HERE,
) -> None:
    """Prove the suites: what is right passes, what is known to be wrong does not, and nothing is given away."""
    from autograder.certify import certify as run
    from autograder.certify import kill_table, summary_table
    from autograder.sandbox.probe import probe

    machine = probe()
    certificates = []
    for assignment in _assignments(find_course(course), assignments):
        with _progress(assignment.id) as progress:
            certificates.append(
                run(
                    assignment,
                    machine,
                    lanes=jobs,
                    seed=seed,
                    seeds=seeds,
                    repetitions=repetitions,
                    write=write,
                    progress=progress,
                )
            )
        if certificates[-1].checks:
            out.print(Text(kill_table(certificates[-1])), soft_wrap=True)
    out.print(summary_table(certificates))
    faults = [f"{one.assignment.id}: {fault}" for one in certificates for fault in one.faults]
    for fault in faults:
        err.print(Text(fault), soft_wrap=True)
    if faults:
        raise typer.Exit(1)


@app.command()
def build(
    assignments: Ids = None,
    target: Annotated[Target, typer.Option(help="for whom")] = Target.STUDENT,
    course: CourseOption = HERE,
) -> None:
    """Build skeletons and what goes out to students, under release/."""
    from autograder import targets

    builders = {
        Target.STUDENT: targets.build_kits,
        Target.NBGRADER: targets.build_nbgrader,
        Target.OTTER: targets.build_otter,
        Target.GRADESCOPE: targets.build_gradescope,
        Target.CLASSROOM50: targets.build_classroom50,
        Target.GITHUB: targets.build_github,
    }
    found = find_course(course)
    for assignment in _assignments(found, assignments):
        targets.write_skeleton(assignment)
        for warning in _early_answers(found, assignment):
            err.print(Text(warning))
        for path in builders[target](assignment, found.root / "release"):
            out.print(Text(str(path)), soft_wrap=True)


@app.command()
def grade(
    submissions: Annotated[
        Path, typer.Argument(metavar="SUBMISSIONS", help="a folder with one entry for each student")
    ],
    assignment: Annotated[str, typer.Option(metavar="ID", help="the assignment's id")],
    into: Annotated[Path, typer.Option("--out", metavar="DIR", help="where gradebook, pages and tables go")],
    jobs: Jobs = 1,
    lang: Lang = Language.EN,
    seed: Annotated[
        int | None, typer.Option(min=0, max=MAX_SEED, help="seed of the inputs; drawn, and kept, by default")
    ] = None,
    course: CourseOption = HERE,
) -> None:
    """Grade a folder of submissions: one folder, zip, .py or .ipynb for each student."""
    from autograder.pipeline import grade as run

    found = _course(course, lang).assignment(assignment)
    with _progress("grading") as progress:
        graded = run(submissions, found, into, jobs=jobs, language=lang.value, seed=seed, progress=progress)
    out.print(grades_table(graded.results, lang.value))
    kept = f", {graded.left} kept of students who are not in this folder" if graded.left else ""
    done = f"{len(graded.results)} results, {graded.anew} graded now{kept}"
    out.print(Text(f"{done}; sandbox: {graded.run.sandbox}; seed {graded.run.seed}"))
    out.print(Text(f"report: {into / 'report.html'}"), soft_wrap=True)


@app.command()
def release(graded: Graded, lang: Lang = Language.EN, course: CourseOption = HERE) -> None:
    """Hand out reviewed feedback; refused while a grader fault or an unmatched submission stands."""
    from autograder.gradebook import open_graded
    from autograder.release import release as run

    assignment = _course(course, lang).assignment(open_graded(graded))
    folder, count = run(graded, assignment, lang.value)
    out.print(Text(f"{count} pages in {folder}"), soft_wrap=True)


@app.command()
def feedback(graded: Graded, lang: Lang = Language.EN, course: CourseOption = HERE) -> None:
    """Write the pages and tables again, from the gradebook."""
    from autograder.gradebook import Gradebook, open_graded
    from autograder.pipeline import write_out

    assignment = _course(course, lang).assignment(open_graded(graded))
    with Gradebook(graded, assignment) as book:
        results = book.results()
        write_out(results, assignment, graded, book.run, lang.value)
    out.print(Text(f"{len(results)} pages in {graded / 'feedback'}"), soft_wrap=True)


@app.command()
def doctor(
    weaker: Annotated[bool, typer.Option("--weaker", help="try a tier without namespaces, too, as hosts do")] = False,
) -> None:
    """Say what this machine can isolate, and how to get more."""
    from autograder.sandbox.launch import find_bwrap
    from autograder.sandbox.probe import probe

    machine = probe(weaker=weaker)
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("a student's code")
    table.add_column("here")
    for trial, refused in machine.trials.items():
        table.add_row(trial, "no" if refused else "YES")
    out.print(table)
    out.print(Text(f"sandbox: {machine.tier}"), soft_wrap=True)
    if machine.namespaces:
        out.print(Text(f"bubblewrap: {find_bwrap()}"), soft_wrap=True)
    if not machine.filter:
        out.print("No seccomp filter: this kernel or processor lacks it. Namespaces and limits still hold.")
    if not machine.landlock:
        out.print("No Landlock: Linux 5.13 or newer with landlock in its list of security modules would add it.")


def grades_table(results: list[Result], language: str) -> Table:
    """Return the class as a table that fits 80 columns."""
    from autograder.exports import message
    from autograder.records import Status
    from autograder.scoring import as_points

    table = Table(box=box.SIMPLE_HEAD, expand=False)
    table.add_column("student", max_width=24, overflow="ellipsis", no_wrap=True)
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("bonus", justify="right", no_wrap=True)
    table.add_column("remarks", overflow="fold")
    for result in results:
        score = f"{as_points(result.score)}/{as_points(result.max_score)}"
        shown = score if result.status is Status.GRADED else result.status.value
        table.add_row(Text(result.student), shown, as_points(result.bonus), Text(message(result, language)))
    return table


def _assignments(course: Course, ids: list[str] | None) -> list[Assignment]:
    """Read the named assignments, or all; report the faults of all of them at once."""
    found, faults = [], []
    for name in ids or [listed.id for listed in course.assignments]:
        try:
            found.append(course.assignment(name))
        except AssignmentError as error:
            faults += error.faults
    if faults:
        raise AssignmentError(faults)
    return found


def _course(folder: Path, language: Language) -> Course:
    """Read the course and see that it is given in this language.

    Raises:
        UsageError: where it is not.
    """
    course = find_course(folder)
    if language.value not in course.languages:
        known = ", ".join(course.languages)
        raise UsageError(f"the course is not given in {language.value!r}; course.toml lists {known}")
    return course


def _early_answers(course: Course, assignment: Assignment) -> list[str]:
    """Warn where a given file shows answers that are still asked for."""
    now = dt.datetime.now(dt.UTC)
    open_ones = [(name, due) for name in assignment.reveals if (due := course.due(name)) and due > now]
    return [
        f"{assignment.id} shows answers of {name}, which is due only on {due:%Y-%m-%d %H:%M}" for name, due in open_ones
    ]


@contextlib.contextmanager
def _progress(title: str) -> Iterator[Callable[[int, int], None]]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def main() -> None:
    """Run a command; say what is wrong in plain lines and leave with status 2."""
    try:
        app()
    except UsageError as error:
        err.print(Text(str(error)), style="red", soft_wrap=True)
        sys.exit(UNUSABLE)
    except OSError as error:
        if error.filename is None:
            raise
        err.print(Text(f"{error.filename}: {error.strerror}"), style="red", soft_wrap=True)
        sys.exit(UNUSABLE)


if __name__ == "__main__":
    main()
