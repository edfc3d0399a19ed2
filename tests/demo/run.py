"""Grades the sample class beside this file into demo-out; what `make demo` runs."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUBMISSIONS = ROOT / "tests" / "demo" / "submissions"
OUT = ROOT / "demo-out"


def main() -> int:
    """Grade from nothing and return the command's exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many submissions to judge at a time")
    jobs: int = parser.parse_args().jobs
    shutil.rmtree(OUT, ignore_errors=True)
    command = [sys.executable, "-m", "autograder.cli", "grade", str(SUBMISSIONS.relative_to(ROOT))]
    command += ["--assignment", "11_convolution", "--out", OUT.name, "--seed", "1", "--jobs", str(jobs)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
