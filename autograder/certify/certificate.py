"""Judges the reference, its variants, its mutants and cheats, and says what does not hold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from autograder.certify import rules
from autograder.certify.cheats import CHEATS, RECORD, cheat_sources
from autograder.certify.equivalents import Equivalents, read_equivalents
from autograder.certify.leaks import leaks
from autograder.certify.mutants import mutants
from autograder.certify.tables import kill_table, table_path
from autograder.errors import AssignmentError
from autograder.files import write_whole
from autograder.lanes import Job, judge_all
from autograder.records import Outcome, Verdict
from autograder.targets import build_skeleton
from autograder.variants import Variant, read_variants

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.config import Assignment
    from autograder.sandbox.probe import Machine

DIRECT: Literal["direct"] = "direct"
SANDBOX: Literal["sandbox"] = "sandbox"


@dataclass
class Certificate:
    """What certification found.

    Attributes:
        assignment: the assignment.
        faults: what does not hold, a line each; none is a pass.
        checks: the suite's checks, id to question.
        killed: mistake to the checks that it fails.
        named: the mistakes that the diagnosis names, maybe among others that answer alike.
        mistakes: the mistakes, by id.
        alternates: how many there are.
        mutants: mutant to the check that caught it first; empty where none did.
        equivalents: what is listed as equivalent.
    """

    assignment: Assignment
    faults: list[str] = field(default_factory=list)
    checks: dict[str, str] = field(default_factory=dict)
    killed: dict[str, set[str]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    mistakes: dict[str, Variant] = field(default_factory=dict)
    alternates: int = 0
    mutants: dict[str, str] = field(default_factory=dict)
    equivalents: Equivalents = field(default_factory=Equivalents)


def certify(
    assignment: Assignment,
    machine: Machine,
    *,
    lanes: int = 1,
    seed: int = 0,
    seeds: int = 1,
    repetitions: int = 1,
    write: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Certificate:
    """Certify one assignment.

    Args:
        assignment: the assignment.
        machine: what isolates here.
        lanes: how many processes to use.
        seed: the seed of the inputs; every subject gets the same.
        seeds: with how many seeds, from `seed` on, verdicts have to be the same.
        repetitions: with how many seeds the reference has to pass.
        write: write the kill table anew instead of comparing it.
        progress: told how many runs are done, of how many.
    """
    try:
        work = _Work(assignment, seed, seeds, repetitions)
        verdicts = work.judged(machine, lanes, progress)
    except AssignmentError as error:
        return Certificate(assignment, error.faults)
    certificate = work.certificate(verdicts)
    text, path = kill_table(certificate), table_path(assignment)
    if write:
        write_whole(path, text)
    elif not path.is_file() or path.read_text(encoding="utf-8") != text:
        shown = path.relative_to(assignment.root)
        certificate.faults.append(f"{shown} is out of date; run `autograder certify {assignment.id} --write`")
    return certificate


class _Work:
    """All that one assignment's certification judges, and by which keys its verdicts are known.

    Raises:
        AssignmentError: where a variant, the skeleton or the list of equivalents cannot be read.
    """

    def __init__(self, assignment: Assignment, seed: int, seeds: int, repetitions: int) -> None:
        self.assignment = assignment
        self.seed = seed
        self.more_seeds = range(seed + 1, seed + seeds)
        self.repeated = range(seed + max(seeds, 1), seed + repetitions)
        self.skeleton = build_skeleton(assignment)
        self.alternates = read_variants(assignment, "alternates")
        self.mistakes = read_variants(assignment, "mistakes")
        self.equivalents = read_equivalents(assignment)
        self.mutants = {one.id: one for one in mutants(assignment)}
        self.subjects = {
            "reference": assignment.reference_sources(),
            "skeleton": {name.removesuffix(".py"): text for name, text in self.skeleton.items()},
            **{f"{variant.kind}/{variant.id}": variant.sources for variant in (*self.alternates, *self.mistakes)},
        }

    def judged(self, machine: Machine, lanes: int, progress: Callable[[int, int], None]) -> dict[str, Verdict]:
        """Judge everything; returns key to verdict."""
        jobs, in_order = self._jobs(), self._cheats()
        verdicts: dict[str, Verdict] = {}
        for batch, count in ((jobs, lanes), (in_order, 1)):
            for job, verdict in judge_all(self.assignment, machine, batch, count):
                verdicts[job.key] = verdict
                progress(len(verdicts), len(jobs) + len(in_order))
        return verdicts

    def _jobs(self) -> list[Job]:
        jobs = []
        for name, sources in self.subjects.items():
            job = Job(f"{name}:{DIRECT}", sources, seed=self.seed, way=DIRECT)
            jobs += [job, replace(job, key=f"{name}:{SANDBOX}", way=SANDBOX)]
            again = {*self.more_seeds, *(self.repeated if name == "reference" else ())}
            jobs += [replace(job, key=f"{name}:{seed}", seed=seed, named=False) for seed in sorted(again)]
        asking = {name: question.id for question in reversed(self.assignment.questions) for name in question.defines}
        for name, one in self.mutants.items():
            jobs.append(
                Job(f"mutants/{name}", one.sources, seed=self.seed, way=DIRECT, hunt=frozenset({asking[one.function]}))
            )
        return jobs

    def _cheats(self) -> list[Job]:
        """The cheats, in one process after the other: what one run records the last one replays."""
        return [
            Job(
                f"cheats/{kind}",
                cheat_sources(self.assignment, kind),
                seed=self.seed + (kind == RECORD),
                way=DIRECT,
                named=False,
            )
            for kind in (RECORD, *CHEATS)
        ]

    def certificate(self, verdicts: dict[str, Verdict]) -> Certificate:
        """Hold the verdicts against the rules."""
        sandboxed = {name: verdicts[f"{name}:{SANDBOX}"] for name in self.subjects}
        alive = [name for name in self.mutants if not rules.failed(verdicts[f"mutants/{name}"])]
        named = {
            one.id
            for one in self.mistakes
            if one.id in sandboxed[f"mistakes/{one.id}"].causes.get(one.about.question, {})
        }
        return Certificate(
            self.assignment,
            self._faults(verdicts, sandboxed, alive),
            checks={check.id: check.question for check in sandboxed["reference"].checks},
            killed={one.id: rules.failed(sandboxed[f"mistakes/{one.id}"]) for one in self.mistakes},
            named=named,
            mistakes={one.id: one for one in self.mistakes},
            alternates=len(self.alternates),
            mutants={name: next(iter(rules.failed(verdicts[f"mutants/{name}"])), "") for name in self.mutants},
            equivalents=self.equivalents,
        )

    def _faults(self, verdicts: dict[str, Verdict], sandboxed: dict[str, Verdict], alive: list[str]) -> list[str]:
        faults: list[str] = []
        for name in self.subjects:
            faults += rules.both_ways_agree(name, (verdicts[f"{name}:{DIRECT}"], sandboxed[name]))
        for name, verdict in verdicts.items():
            faults += rules.no_fault_of_ours(name, verdict)
        for name in ("reference", *(f"alternates/{one.id}" for one in self.alternates)):
            faults += rules.right_code_gets_full_marks(name, self.assignment, sandboxed[name])
        faults += rules.skeleton_gets_nothing(self.assignment, sandboxed["skeleton"])
        faults += rules.skeleton_is_built(self.assignment, self.skeleton)
        for one in self.mistakes:
            verdict = sandboxed[f"mistakes/{one.id}"]
            faults += rules.mistake_costs_its_question(self.assignment, one, verdict)
            faults += rules.mistake_is_named(one, verdict)
        faults += rules.mutants_are_killed(alive, set(self.mutants), self.equivalents)
        passed = {
            (kind, check.id.partition("::")[2])
            for kind in CHEATS
            for check in verdicts[f"cheats/{kind}"].checks
            if check.outcome is Outcome.PASSED
        }
        faults += rules.cheats_get_nothing(passed, self.equivalents)
        for name in self.subjects:
            seeds = {*self.more_seeds, *(self.repeated if name == "reference" else ())}
            for seed in sorted(seeds):
                faults += rules.same_with_another_seed(name, seed, sandboxed[name], verdicts[f"{name}:{seed}"])
        return [*faults, *leaks(self.assignment)]
