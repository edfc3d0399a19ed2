"""An assignment as a notebook: the handout, a cell for each thing to write, a self-check behind it, and the lab.

Hosts differ in what they want of a cell; so `parts` tells the notebook as a list, and each target dresses it.
"""

from __future__ import annotations

import ast
import json
import re
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from autograder.errors import AssignmentError
from autograder.intake.text import LAB_TAG, METADATA
from autograder.source import Definition

if TYPE_CHECKING:
    from autograder.config import Assignment, Question
    from autograder.records import Json

NOWHERE = "999"  # stands for a section that the handout lacks
_TEMPLATE = Path(__file__).parent / "kit" / "self_check.py"
_HANDOUTS = {"en": "README.md", "ko": "README.ko.md"}
_NUMBERED = re.compile(r"## (\d+\.\d+)\b")
_WORDS = {
    "en": {
        "setup": "## Before you begin\n\nRun this cell first. It brings in what is given, and `check`, which tries "
        'what you wrote: `check("name")` for one question, `check()` for all. Run a cell again after you change it.',
        "first": "> **This is the notebook of the assignment.** Where the handout speaks of files ({files}), write "
        "into the cells below it; where it says `pytest`, run the cells with `check`. Hand in this notebook.",
        "lab": "---\n\nWhat you wrote, in pictures. Run these cells when the checks above pass.",
    },
    "ko": {
        "setup": "## 시작하기 전에\n\n이 셀을 먼저 실행하세요. 주어진 코드와 `check`를 불러옵니다. "
        '`check("이름")`은 문제 하나를, `check()`는 전체를 시험해 봅니다. 셀을 고친 뒤에는 다시 실행하세요.',
        "first": "> **이 과제의 노트북입니다.** 안내문에서 파일({files})이라고 한 것은 아래의 셀에 작성하고, "
        "`pytest`라고 한 것은 `check` 셀로 실행하세요. 제출할 것은 이 노트북입니다.",
        "lab": "---\n\n직접 만든 것을 그림으로 봅니다. 위의 검사를 통과한 뒤에 실행하세요.",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """One cell.

    Attributes:
        kind: "text"; "setup": the first code cell, "given": code that is there already, "write": code with stubs,
            "check": the self-check of a question, "lab" and "lab_text".
        name: an id, the same in every build.
        text: what is in it.
        question: of a check.
    """

    kind: Literal["text", "setup", "given", "write", "check", "lab_text", "lab"]
    name: str
    text: str
    question: Question | None = None


def parts(assignment: Assignment, texts: dict[str, str], language: str) -> list[Part]:
    """Return the assignment as the cells of a notebook.

    Args:
        assignment: the assignment.
        texts: file name to text of its modules: the skeleton's, or the reference's with its solution markers.
        language: of the handout.

    Raises:
        AssignmentError: where there is no handout in this language.
    """
    sections = _sections(_for_jupyter(_handout(assignment, language), assignment, language))
    known = {number for number, _ in sections if number}
    pieces = [piece for name, text in texts.items() for piece in _pieces(text, Path(name).stem, assignment)]
    homes = {name: _home(name, assignment) for kind, name, _ in pieces if kind == "write"}
    beginning = [
        Part("text", "before-you-begin", _WORDS[language]["setup"]),
        Part("setup", "setup", _setup(pieces)),
        *(Part("given", f"given-{name}", code) for kind, name, code in pieces if kind == "given"),
    ]
    found: list[Part] = []
    # what is about no section of the handout comes behind all of it
    for place, (number, text) in enumerate([*sections, (NOWHERE, "")]):
        if number and beginning:
            found, beginning = found + beginning, []
        if text:
            found.append(Part("text", f"handout-{number.replace('.', '-') or place}", text))
        if number:
            found += _to_do(number, pieces, homes, known, assignment)
    return [*found, *_lab(assignment, language)]


def _to_do(
    number: str, pieces: list[tuple[str, str, str]], homes: dict[str, str], known: set[str], assignment: Assignment
) -> list[Part]:
    """Return the cells behind one section of the handout: what is written there, and its checks."""
    found = [
        Part("write", name, code)
        for kind, name, code in pieces
        if kind == "write" and (homes[name] if homes[name] in known else NOWHERE) == number
    ]
    for question in assignment.questions:
        section = _check_section(question, homes)
        if (section if section in known else NOWHERE) == number:
            text = f'check("{question.id}")'
            found.append(Part("check", check_id(question.id), text, question))
    return found


def check_id(question: str) -> str:
    """Return the name of the cell that checks a question."""
    return f"check-{question.replace('.', '-')}"


def as_cell(part: Part) -> Json:
    """Return the cell as Jupyter knows it, with what the intake wants to know of it."""
    metadata: Json = {METADATA: {"name": part.name}} if part.kind == "write" else {}
    if part.kind == "lab":
        metadata["tags"] = [LAB_TAG]
    cell = {"cell_type": "code", "id": part.name, "metadata": metadata, "source": part.text}
    if part.kind in {"text", "lab_text"}:
        return {**cell, "cell_type": "markdown"}
    return {**cell, "execution_count": None, "outputs": []}


def as_notebook(cells: list[Json], assignment: Assignment, language: str) -> str:
    """Return the text of a notebook (nbformat 4.5) of these cells."""
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    own = {"assignment": assignment.id, "language": language}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}, METADATA: own}
    content = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def self_check_module(assignment: Assignment, language: str = "en") -> str:
    """Return the kit's self_check.py, which makes the notebook's names the assignment's modules."""
    modules = assignment.module_names
    names = [*modules, *(f"{package}.{module}" for package in assignment.packages for module in modules)]
    text = _TEMPLATE.read_text(encoding="utf-8")
    text = text.replace('ASSIGNMENT = ""', f"ASSIGNMENT = {json.dumps(assignment.id)}")
    text = text.replace('LANGUAGE = "en"', f"LANGUAGE = {json.dumps(language)}")
    return text.replace("MODULES: list = []", f"MODULES = {json.dumps(names)}").replace(
        "PACKAGES: list = []", f"PACKAGES = {json.dumps(list(assignment.packages))}"
    )


def handout_languages(assignment: Assignment) -> list[str]:
    """Return the languages in which the assignment has a handout."""
    return [language for language, name in _HANDOUTS.items() if (assignment.folder / name).is_file()]


def _handout(assignment: Assignment, language: str) -> str:
    if language not in handout_languages(assignment):
        raise AssignmentError([f"assignments/{assignment.id} has no {_HANDOUTS[language]}"])
    return (assignment.folder / _HANDOUTS[language]).read_text(encoding="utf-8")


def _for_jupyter(text: str, assignment: Assignment, language: str) -> str:
    """Say under the title what a notebook is used instead of, and name headings in links as Jupyter does."""
    title, _, rest = text.partition("\n")
    first = _WORDS[language]["first"].format(files=", ".join(f"`{name}`" for name in assignment.modules))
    for heading in re.findall(r"^#+ (.*)$", rest, re.MULTILINE):
        plain = re.sub("[`*]", "", heading)
        on_github = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        rest = rest.replace(f"](#{on_github})", f"](#{urllib.parse.quote(plain.replace(' ', '-'), safe=':')})")
    return f"{title}\n\n{first}\n{rest}"


def _sections(text: str) -> list[tuple[str, str]]:
    """Split a handout at its second-level headings; give each part with its section number, or nothing."""
    found: list[list[str]] = [[]]
    fenced = False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            found.append([])
        found[-1].append(line)
    numbers = [match[1] if (match := _NUMBERED.match(lines[0])) else "" for lines in found if lines]
    return list(zip(numbers, ("\n".join(lines).strip() for lines in found if lines), strict=True))


def _pieces(text: str, module: str, assignment: Assignment) -> list[tuple[str, str, str]]:
    """Cut a module: what stands before its definitions ("head"), then each definition with the remarks above it."""
    tree, lines = ast.parse(text), text.splitlines()
    written = {name.partition(".")[0] for question in assignment.questions for name in question.defines}
    found: list[tuple[str, str, str]] = []
    head, end = [], 0
    for node in tree.body:
        last = _with_remarks(lines, node.end_lineno or 0)
        if isinstance(node, Definition):
            code = "\n".join(lines[end:last]).strip("\n")
            found.append(("write" if node.name in written else "given", node.name, code))
        elif not _is_docstring(node, tree) and not _is_own_import(node, assignment):
            head += lines[end:last]
        end = last
    return [("head", module, "\n".join(head).strip("\n")), *found]


def _with_remarks(lines: list[str], last: int) -> int:
    """Return the last line of a block together with the indented remarks that end it; to a parser they are nothing."""
    while last < len(lines) and lines[last].startswith((" ", "\t")):
        last += 1
    return last


def _is_docstring(node: ast.stmt, tree: ast.Module) -> bool:
    return node is tree.body[0] and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_own_import(node: ast.stmt, assignment: Assignment) -> bool:
    """What one module takes from another is there already: a notebook is one namespace."""
    return isinstance(node, ast.ImportFrom) and node.module in assignment.module_names


def _setup(pieces: list[tuple[str, str, str]]) -> str:
    lines = [line for kind, _, text in pieces if kind == "head" for line in text.splitlines() if line.strip()]
    imports = "\n".join(dict.fromkeys(lines))  # several modules import the same
    return f"from self_check import check  # first: it finds the files of this folder\n\n{imports}".strip()


def _home(name: str, assignment: Assignment) -> str:
    """Return the handout's section behind which a function or class is written: the last that is about it."""
    about = [one for one in assignment.questions if name in {defined.partition(".")[0] for defined in one.defines}]
    core = [one for one in about if not one.bonus] or about
    return max((one.handout for one in core), key=_order)


def _check_section(question: Question, homes: dict[str, str]) -> str:
    """Return the section behind which a question is checked: its own, or later, when all of it is written."""
    written = [homes[name.partition(".")[0]] for name in question.defines]
    return max([question.handout, *written], key=_order)


def _order(number: str) -> tuple[int, ...]:
    return tuple(map(int, number.split(".")))


def _lab(assignment: Assignment, language: str) -> list[Part]:
    path = assignment.folder / "lab.ipynb"
    if not path.is_file():
        return []
    found = [Part("lab_text", "lab-begins", _WORDS[language]["lab"])]
    for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"]):
        text = "".join(cell["source"])
        kind: Literal["lab_text", "lab"] = "lab_text" if cell["cell_type"] == "markdown" else "lab"
        found.append(Part(kind, f"lab-{cell.get('id', number)}", text))
    return found
