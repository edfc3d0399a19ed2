"""Seconds a submission: the same suite in the sandbox with one lane, and in-process without isolation.

usage: python benchmarks/seconds_per_submission.py [--assignment 11_convolution] [--submissions 40]

Both ways judge copies of the reference in one process, in turns of one each, so that a noisy machine slows both alike.
Starting up (collecting the suite, probing the machine) is not counted; quote the ratio rather than the seconds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["OPENBLAS_NUM_THREADS"] = "1"

from autograder.checks.judge import run_session
from autograder.checks.student import Student
from autograder.config import find_course
from autograder.records import Outcome
from autograder.sandbox.probe import probe
from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.sandboxed import SandboxedRunner
from autograder.sandbox.world import Limits

if TYPE_CHECKING:
    from autograder.checks.judge import Judge


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assignment", default="11_convolution")
    parser.add_argument("--submissions", type=int, default=40)
    arguments = parser.parse_args()
    course = find_course(Path(__file__).parents[1])
    assignment = course.assignment(arguments.assignment)
    machine = probe()
    limits = Limits(**assignment.limits.model_dump())
    world = assignment.world(assignment.reference_sources())
    seconds: dict[str, list[float]] = {"sandboxed": [], "direct": []}

    def serve(judge: Judge) -> None:
        for seed in range(arguments.submissions):
            for way in seconds:
                begun = time.perf_counter()
                runner = SandboxedRunner(world, limits, machine) if way == "sandboxed" else DirectRunner(world, limits)
                student = Student(runner, assignment.module_names, assignment.allow, limits, {})
                verdict = judge.judge(student, seed)
                runner.close()
                seconds[way].append(time.perf_counter() - begun)
                if any(check.outcome is not Outcome.PASSED for check in verdict.checks):
                    raise SystemExit(f"the reference failed with seed {seed}; a benchmark of that says nothing")

    judge = run_session(assignment.suites, course.root, serve)
    print(f"{assignment.id}: {len(judge.items)} checks, {arguments.submissions} submissions each way, {machine.tier}")
    for way, values in seconds.items():
        print(f"{way:10} median {statistics.median(values):.3f} s, from {min(values):.3f} to {max(values):.3f}")
    ratios = [one / other for one, other in zip(*seconds.values(), strict=True)]
    print(f"sandboxed / direct: median {statistics.median(ratios):.1f}")


if __name__ == "__main__":
    main()
