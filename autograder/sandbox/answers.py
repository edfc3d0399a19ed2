"""What comes back from a run, and how it is read: nothing is believed but the form."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.sandbox import wire, worker

if TYPE_CHECKING:
    from autograder.sandbox.scenario import Scenario


@dataclass(frozen=True)
class Answer:
    """What came back from one run.

    Attributes:
        what: "returned", "not_data", "raised" or "unloadable" (see `worker.perform`), or, where no answer came,
            "cpu_time", "wall_time", "all_time", "ended" or "garbled".
        details: what belongs to it.
        printed: what the student's code printed.
        size: of the message that it came in, in bytes.
    """

    what: str
    details: Any = None
    printed: str = ""
    size: int = 0


def write_request(scenario: Scenario, seed: int) -> tuple[bytes, bytes]:
    """Return a new nonce and the encoded request."""
    nonce = secrets.token_bytes(16)
    return nonce, wire.encode({**scenario.request, "nonce": nonce, "seed": seed})


def read_answer(data: bytes, nonce: bytes) -> Answer:
    """Read the answer to the request of this nonce.

    Raises:
        wire.WireError: for anything else.
    """
    answer = wire.decode(data)
    if not _is_form(answer, (bytes, str, None, str)):
        raise wire.WireError("not an answer")
    theirs, what, details, printed = answer
    if not secrets.compare_digest(theirs, nonce):
        raise wire.WireError("an answer to another request")
    if len(printed) > worker.MAX_PRINTED + 100:
        raise wire.WireError("more printed than is kept")
    if what == "returned":
        return Answer(what, details, printed, len(data))
    if what == "not_data" and _is_form(details, (str, str)):
        return Answer(what, {"path": details[0][:200], "found": details[1][:200]}, printed)
    if what == "raised":
        return Answer(what, _exception(details), printed)
    if what == "unloadable" and type(details) is dict and type(module := details.pop("module", None)) is str:
        return Answer(what, {"module": module[:200], **_exception(details)}, printed)
    raise wire.WireError("not an answer")


def _exception(details: object) -> dict[str, Any]:
    keys = ("types", "message", "file", "line")
    if type(details) is not dict or tuple(details) != keys:
        raise wire.WireError("not an exception")
    if not _is_form(tuple(details.values()), (list, str, str, int)):
        raise wire.WireError("not an exception")
    types, message, file, line = details.values()
    names = tuple(name[:100] for name in types[:20] if type(name) is str) or ("Exception",)
    return {
        "types": names,
        "message": message[: worker.MAX_MESSAGE],
        "file": file[:200],
        "line": max(0, min(line, 10**6)),
    }


def _is_form(values: object, types: tuple[type | None, ...]) -> bool:
    """Tell whether it is a tuple of exactly these types; None stands for any."""
    return (
        type(values) is tuple
        and len(values) == len(types)
        and all(kind is None or type(value) is kind for value, kind in zip(values, types, strict=True))
    )
