"""The worked example of CONTRIBUTING.md works as it is written."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _code_after(text: str, path: str) -> str:
    """The code block that follows the first mention of a path."""
    block = re.search(r"```\w+\n(.*?)```", text[text.index(f"`{path}`") :], re.DOTALL)
    assert block, path
    return block[1]


def test_the_assignment_that_contributing_adds_is_certified(tmp_path):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (tmp_path / "course.toml").write_text('title = "Example"\n[[assignments]]\nid = "13_relu"\n')
    for path in (
        "solutions/13_relu/activation.py",
        "assignments/13_relu/assignment.toml",
        "solutions/13_relu/test_hidden_activation.py",
        "solutions/13_relu/mistakes/relu_absolute.py",
        "solutions/13_relu/alternates/relu_by_where.py",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(_code_after(text, path), encoding="utf-8")
    for command in (["build", "13_relu"], ["certify", "13_relu", "--write"]):
        done = subprocess.run(
            [sys.executable, "-m", "autograder.cli", *command], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    shown = text[text.index("relu\n  a test_relu") :].partition("```")[0]
    assert shown in (tmp_path / "solutions/13_relu/kill_table.txt").read_text(encoding="utf-8")
