"""The student's kit: a zip that works with NumPy and pytest alone, on Windows, macOS and Linux."""

from __future__ import annotations

import io
import pprint
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.files import write_whole
from autograder.targets.skeleton import build_skeleton

if TYPE_CHECKING:
    from autograder.config import Assignment

_CONFTEST = Path(__file__).parent / "kit" / "conftest.py"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same kit is the same file, whenever it is built
_OPTIONAL = ("README.md", "README.ko.md", "lab.ipynb")
_PYTEST_INI = "[pytest]\naddopts = -q -rN --no-header --tb=short -p no:cacheprovider\npython_files = test_*.py\n"


def build_kit(assignment: Assignment, release: Path) -> Path:
    """Write `student/<id>.zip` under `release` and return its path."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(kit_files(assignment).items()):
            member = zipfile.ZipInfo(f"{assignment.id}/{name}", _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    path = release / "student" / f"{assignment.id}.zip"
    write_whole(path, buffer.getvalue())
    return path


def kit_files(assignment: Assignment) -> dict[str, bytes]:
    """Return file name to content of all that a student gets; each file is named here, and no pattern brings more."""
    names = [name for name in _OPTIONAL if (assignment.folder / name).is_file()]
    names += [*assignment.given, *(path.name for path in sorted(assignment.folder.glob("test_*.py")))]
    files = {name: (assignment.folder / name).read_bytes() for name in names}
    files |= {f"data/{name}": (assignment.data_folder / name).read_bytes() for name in assignment.data}
    files |= {name: text.encode() for name, text in build_skeleton(assignment).items()}
    files["conftest.py"] = self_check(assignment).encode()
    files["pytest.ini"] = _PYTEST_INI.encode()
    files["requirements.txt"] = "".join(f"{name}\n" for name in (*assignment.allow, "pytest")).encode()
    return files


def self_check(assignment: Assignment) -> str:
    """Return the kit's conftest.py: the template with this assignment's questions filled in."""
    settings = {
        "modules": list(assignment.modules),
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
                "handout": question.handout,
                "hint": {"en": question.hint, "ko": question.hint_ko or question.hint},
            }
            for question in assignment.questions
        },
    }
    filled = pprint.pformat(settings, sort_dicts=False, width=110)
    return _CONFTEST.read_text(encoding="utf-8").replace("SETTINGS: dict = {}", f"SETTINGS: dict = {filled}")
