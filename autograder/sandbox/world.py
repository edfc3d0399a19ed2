"""What a student's code is given and what it may use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What a student's code may use.

    Attributes:
        cpu_seconds: CPU time of one check.
        wall_seconds_per_call: wall-clock time of one `student.run`.
        wall_seconds_per_submission: wall-clock time of all of a submission's calls together; the runs with stand-ins
            (`carry.py`) have as much once more.
        memory_mb: address space of one check.
    """

    cpu_seconds: int = 2
    wall_seconds_per_call: float = 10.0
    wall_seconds_per_submission: float = 60.0
    memory_mb: int = 1024


@dataclass(frozen=True)
class World:
    """What a worker is given: the modules' sources and what they may import.

    Attributes:
        sources: module name to text, the student's and the given ones.
        packages: names under which the same modules may be imported too.
        drawing: packages that may be imported though they are not there; what is called in them does nothing.
        allow: installed packages that may be imported.
    """

    sources: dict[str, str]
    packages: tuple[str, ...] = ()
    drawing: tuple[str, ...] = ()
    allow: tuple[str, ...] = ("numpy",)
