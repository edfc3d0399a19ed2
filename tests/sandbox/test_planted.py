"""What a hand-in brings along beside its module: it is neither run nor imported, wherever grading is started."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

# What Python, pytest and the grader would import or read, were it theirs.
PLANTED = [
    *("conftest", "pytest", "_pytest", "numpy", "sitecustomize", "usercustomize", "autograder", "worker", "wire"),
    *("multiprocessing", "signal", "socket", "pickle", "struct", "selectors", "json", "random", "typing", "common"),
]
HONEST = """
def double(x):
    return 2 * x

def quadruple(x):
    return double(double(x))

class Counter:
    total = 0
    def add(self, number):
        self.total += number
        return self.total
"""


def tree(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_files_beside_a_module_change_nothing_even_where_grading_starts_among_them(tiny_root, tmp_path):
    folder, ran = tmp_path / "submissions", tmp_path / "ran"
    ran.mkdir()
    for student in ("alice", "mallory"):
        (folder / student).mkdir(parents=True)
        (folder / student / "tiny.py").write_text(HONEST)
    for place in (folder / "mallory", folder / "mallory" / "tiny", folder / "mallory" / "src"):
        place.mkdir(exist_ok=True)
        for name in PLANTED:
            (place / f"{name}.py").write_text(f"open({str(ran / name)!r}, 'w')\n")
        (place / "evil.pth").write_text(f"import sys; open({str(ran / 'pth')!r}, 'w')\n")
        (place / "pytest.ini").write_text("[pytest]\naddopts = -p evil\n")
        (place / "pyproject.toml").write_text('[tool.pytest.ini_options]\naddopts = "-p evil"\n')
        (place / "results.json").write_text('{"score": 100}')
        (place / "junit.xml").write_text('<testsuite tests="4" failures="0"/>')
    before = tree(folder)
    out = tmp_path / "out"
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("autograder")),
            *("grade", str(folder), "--assignment", "tiny", "--out", str(out), "--course", str(tiny_root)),
        ],
        cwd=folder / "mallory",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [path.name for path in ran.iterdir()] == []
    assert tree(folder) == before
    results = json.loads((out / "results.json").read_text())["submissions"]
    grades = {one["student"]: (one["status"], one["score"], one["bonus"]) for one in results}
    assert grades == {"alice": ("graded", 10, 2), "mallory": ("graded", 10, 2)}
