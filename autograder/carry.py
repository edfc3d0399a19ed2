"""Error carried forward: a question whose needs are wrong is judged once more with stand-ins for them.

A stand-in is the reference's own function or method. It is put into the student's modules as they are imported, in a
worker of its own, and it brings along nothing of the question that is judged. Of that second run nothing is used but
passed or failed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from autograder.records import Outcome
from autograder.source import definitions

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.config import Assignment, Question
    from autograder.records import CheckResult, Finding, Verdict

Sources = dict[str, str]

# Stands behind the student's own text in each module; `from util import im2col` elsewhere then gets the stand-in.
_SUFFIX = """

def _put_stand_ins(texts, homes):
    made = {{module: {{"__name__": "stand_in"}} for module in texts}}
    for module, text in texts.items():
        exec(compile(text, "stand_in", "exec"), made[module])
    world = globals()
    for name, home in homes.items():
        owner, _, method = name.partition(".")
        if not method and (owner in world or world["__name__"] == home):
            world[owner] = made[home][owner]
        elif method and isinstance(world.get(owner), type):
            setattr(world[owner], method, vars(made[home][owner])[method])


_put_stand_ins({texts!r}, {homes!r})
del _put_stand_ins
"""


def carry_forward(
    verdict: Verdict,
    assignment: Assignment,
    sources: Sources,
    broken: dict[str, Finding],
    rerun: Callable[[Sources, frozenset[str], bool], Verdict],
) -> Verdict:
    """Judge questions again whose needs are wrong, and take the better result of each check.

    Args:
        verdict: of the first run.
        assignment: the assignment.
        sources: module name to the student's text, for those that can be used at all.
        broken: why modules cannot be used, as the first run found out.
        rerun: judges the checks of these ids on other sources; the flag says whether the stand-ins share an object with
            what is judged.
    """
    lost = {check.question for check in verdict.checks if check.outcome is Outcome.FAILED}
    for question in assignment.questions:
        wrong = wrong_needs(assignment, question, lost)
        replaced = replaced_names(assignment, question, wrong)
        if question.id not in lost or not replaced:
            continue
        failed = frozenset(check.id for check in verdict.checks if _is_lost(check, question))
        shared = any("." in name for name in replaced)  # single methods of a class of the student's
        second = rerun(_with_stand_ins(assignment, sources, broken, question, wrong), failed, shared)
        verdict = verdict.model_copy(update={"seconds": verdict.seconds + second.seconds})
        passed = {check.id for check in second.checks if check.outcome is Outcome.PASSED}
        if passed:
            checks = tuple(_carried(check) if check.id in passed else check for check in verdict.checks)
            verdict = verdict.model_copy(update={"checks": checks, "carried": {**verdict.carried, question.id: wrong}})
    return _without_what_came_right(verdict)


def _without_what_came_right(verdict: Verdict) -> Verdict:
    """Name as stood in for only what is wrong by itself: a need may have been carried, too."""
    lost = {check.question for check in verdict.checks if check.outcome is Outcome.FAILED}
    carried = {question: tuple(need for need in needs if need in lost) for question, needs in verdict.carried.items()}
    return verdict.model_copy(update={"carried": carried})


def wrong_needs(assignment: Assignment, question: Question, lost: set[str]) -> tuple[str, ...]:
    """Return what the question needs, directly or not, and what lost a check."""
    return tuple(one.id for one in assignment.questions if one.id in lost & assignment.needed_by(question.id))


def replaced_names(assignment: Assignment, question: Question, wrong: tuple[str, ...]) -> set[str]:
    """Return what to stand in for: what the needs define, never what the question itself does.

    A class is replaced as a whole, for its methods share names of attributes that are the student's own; but where the
    question asks for one of its methods, the others are replaced one by one.
    """
    names = {name for need in wrong for name in assignment.question_by_id[need].defines} - set(question.defines)
    own_classes = {name.partition(".")[0] for name in question.defines if "." in name}
    return {name if name.partition(".")[0] in own_classes else name.partition(".")[0] for name in names}


def _is_lost(check: CheckResult, question: Question) -> bool:
    return check.question == question.id and check.outcome is Outcome.FAILED


def _carried(check: CheckResult) -> CheckResult:
    """A check that passed in the second run; what the first one saw no longer matters."""
    return check.model_copy(update={"outcome": Outcome.PASSED, "carried": True, "finding": None, "fault": ""})


def _with_stand_ins(
    assignment: Assignment, sources: Sources, broken: dict[str, Finding], question: Question, wrong: tuple[str, ...]
) -> Sources:
    names = replaced_names(assignment, question, wrong)
    helpers = {name for need in wrong for one in {need} | assignment.needed_by(need)
               for name in assignment.question_by_id[one].defines}  # fmt: skip
    whole = {name for one in assignment.questions for name in one.defines if name.partition(".")[0] in names}
    brought = (helpers | whole) - set(question.defines)
    texts = {module: _reduced(text, assignment, brought) for module, text in assignment.reference_sources().items()}
    homes = {name: assignment.home_of(name) for name in sorted(names)}
    texts = {module: text for module, text in texts.items() if module in homes.values()}
    suffix = _SUFFIX.format(texts=texts, homes=homes)
    # A module that cannot be imported is the stand-in as a whole. Where it is not known which file is to blame (a loop
    # without end in one that imports another), it is the one that is stood in for.
    unusable = {
        name
        for name, finding in broken.items()
        if finding.values.get("file", f"{name}.py" if name in texts else "") == f"{name}.py"
    }
    usable = {name: text + suffix for name, text in sources.items() if name not in unusable}
    return usable | {name: text for name, text in texts.items() if name in unusable or name not in sources}


def _reduced(text: str, assignment: Assignment, brought: set[str]) -> str:
    """The reference with stubs for what students write, but for what is brought along."""
    written = {name for one in assignment.questions for name in one.defines} - brought
    tree = ast.parse(text)
    for name, node in definitions(tree):
        if name in written and isinstance(node, ast.FunctionDef):
            node.body = [ast.Raise(ast.Call(ast.Name("NotImplementedError", ast.Load()), [ast.Constant(name)], []))]
    return ast.unparse(ast.fix_missing_locations(tree))
