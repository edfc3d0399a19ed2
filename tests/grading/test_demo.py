"""The sample class that `make demo` grades gets what it is known to deserve."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "tests" / "demo"


@pytest.mark.slow
def test_the_sample_class_gets_what_it_deserves(tmp_path):
    command = [sys.executable, "-m", "autograder.cli", "grade", str(DEMO / "submissions")]
    command += ["--assignment", "11_convolution", "--out", str(tmp_path / "out"), "--seed", "1", "--jobs", "2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["submissions"]
    found = {result["student"]: {"status": result["status"], "score": result["score"]} for result in results}
    assert found == json.loads((DEMO / "expected.json").read_text(encoding="utf-8"))
