"""What cannot be told from the reference, with the reason: `solutions/<id>/equivalents.toml`.

[[mutant]]
id = "OR: `w1, w2, b = (0.5, 0.5, -0.2)` becomes `w1, w2, b = (1.5, 0.5, -0.2)`"
reason = "With x1 on, the sum is above 0 either way; with x1 off, the weight does not count."

[[cheat]]
cheat = "input"
check = "test_identity_of_an_array"
reason = "Giving back the argument is what is asked."
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, ValidationError

from autograder.config import Settings
from autograder.errors import AssignmentError

if TYPE_CHECKING:
    from autograder.config import Assignment

Reason = Annotated[str, Field(min_length=10, description="for a reader who wants to check it")]


class EquivalentMutant(Settings):
    """A mutant that no right suite can kill."""

    id: str
    reason: Reason


class RightCheat(Settings):
    """A check that a cheat may pass, for its answer is the right one there."""

    cheat: Literal["nothing", "input", "zeros", "nan", "empty", "scalar", "replay"]
    check: str
    reason: Reason


class Equivalents(Settings):
    """All that is listed for an assignment."""

    mutant: tuple[EquivalentMutant, ...] = ()
    cheat: tuple[RightCheat, ...] = ()

    @property
    def reasons(self) -> dict[str, str]:
        """Mutant to why it is equivalent."""
        return {one.id: one.reason for one in self.mutant}

    @property
    def right(self) -> set[tuple[str, str]]:
        """Cheats and the checks that they may pass."""
        return {(one.cheat, one.check) for one in self.cheat}


def read_equivalents(assignment: Assignment) -> Equivalents:
    """Read the file; an assignment without one has nothing to list.

    Raises:
        AssignmentError: with its faults.
    """
    path = assignment.solution / "equivalents.toml"
    if not path.exists():
        return Equivalents()
    shown = path.relative_to(assignment.root)
    try:
        return Equivalents.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AssignmentError([f"{shown} is not valid TOML: {error}"]) from None
    except ValidationError as error:
        faults = [f"{shown}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()]
        raise AssignmentError(faults) from None
