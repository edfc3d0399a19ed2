"""The student's kits: zips that work with NumPy and pytest alone (and Jupyter), on Windows, macOS and Linux."""

from __future__ import annotations

import json
import pprint
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.targets.bundle import write_zip
from autograder.targets.notebook import as_cell, as_notebook, handout_languages, parts, self_check_module
from autograder.targets.skeleton import build_skeleton

if TYPE_CHECKING:
    from autograder.config import Assignment

_CONFTEST = Path(__file__).parent / "kit" / "conftest.py"
_OPTIONAL = ("README.md", "README.ko.md", "lab.ipynb")
_BEGIN = {
    "README.md": "> Once, before you begin: `pip install -r requirements.txt`. Where `pytest` is not found, "
    "`python -m pytest` does the\n> same. The environment variable `SELF_CHECK_LANG` (`en` or `ko`) chooses the "
    "language that it speaks.\n",
    "README.ko.md": "> 처음 한 번 `pip install -r requirements.txt`를 실행하세요. `pytest`를 찾을 수 없다고 나오면 "
    "`python -m pytest`라고 하면\n> 됩니다. 점검 결과의 언어는 환경 변수 `SELF_CHECK_LANG`(`ko` 또는 `en`)으로 "
    "고릅니다.\n",
}
_PYTEST_INI = "[pytest]\naddopts = -q -rN --no-header --tb=short -p no:cacheprovider\npython_files = test_*.py\n"


def build_kits(assignment: Assignment, release: Path) -> list[Path]:
    """Write the kits under `student/` in `release`; return their paths."""
    return [
        write_zip(release / "student" / name, {f"{assignment.id}/{inside}": files[inside] for inside in files})
        for name, files in kits(assignment).items()
    ]


def kits(assignment: Assignment) -> dict[str, dict[str, bytes]]:
    """Return what students get: `<id>.zip`, a kit of modules, and `<id>_notebook_<language>.zip` for each handout."""
    found = {f"{assignment.id}.zip": kit_files(assignment)}
    for language in handout_languages(assignment):
        found[f"{assignment.id}_notebook_{language}.zip"] = notebook_files(assignment, language)
    return found


def kit_files(assignment: Assignment) -> dict[str, bytes]:
    """Return file name to content of a kit of modules; each file is named here, and no pattern brings more."""
    names = [name for name in _OPTIONAL if (assignment.folder / name).is_file()]
    files = {name: (assignment.folder / name).read_bytes() for name in names}
    files |= {name: _with_beginning(files[name].decode(), name).encode() for name in _BEGIN if name in files}
    files |= {name: text.encode() for name, text in build_skeleton(assignment).items()}
    return files | _shared_files(assignment)


def _with_beginning(handout: str, name: str) -> str:
    """Say below the title what to do once; in the checkout a handout stands without it, for there is nothing to do."""
    title, _, rest = handout.partition("\n")
    return f"{title}\n\n{_BEGIN[name]}{rest}"


def notebook_files(assignment: Assignment, language: str) -> dict[str, bytes]:
    """Return file name to content of a kit whose handout, skeleton and lab are one notebook."""
    cells = [as_cell(part) for part in parts(assignment, build_skeleton(assignment), language)]
    files = {f"{assignment.id}.ipynb": as_notebook(cells, assignment, language).encode()}
    files |= _shared_files(assignment, language)
    return files | {"self_check.py": self_check_module(assignment, language).encode()}


def _shared_files(assignment: Assignment, language: str = "") -> dict[str, bytes]:
    names = [*assignment.given, *(path.name for path in sorted(assignment.folder.glob("test_*.py")))]
    files = {name: (assignment.folder / name).read_bytes() for name in names}
    files |= {f"data/{name}": (assignment.data_folder / name).read_bytes() for name in assignment.data}
    files["conftest.py"] = self_check(assignment, language).encode()
    files["pytest.ini"] = _PYTEST_INI.encode()
    files["requirements.txt"] = "".join(f"{name}\n" for name in (*assignment.allow, "pytest")).encode()
    return files


def self_check(assignment: Assignment, language: str = "") -> str:
    """Return the kit's conftest.py: the template with this assignment's questions, and a language, filled in."""
    settings = {
        "modules": list(assignment.modules),
        "files": [*assignment.modules, *assignment.given],
        "packages": list(assignment.packages),
        "allow": list(assignment.allow),
        "known": [
            *assignment.module_names,
            *(Path(name).stem for name in assignment.given),
            *assignment.packages,
            *assignment.drawing,
        ],
        "questions": {
            question.id: {
                "points": question.points,
                "bonus": question.bonus,
                "names": [question.id, *question.defines],
                "handout": question.handout,
                "hint": {"en": question.hint, "ko": question.hint_ko or question.hint},
            }
            for question in assignment.questions
        },
    }
    filled = pprint.pformat(settings, sort_dicts=False, width=110)
    text = _CONFTEST.read_text(encoding="utf-8").replace("SETTINGS: dict = {}", f"SETTINGS: dict = {filled}")
    return text.replace('LANGUAGE = ""', f"LANGUAGE = {json.dumps(language)}")
