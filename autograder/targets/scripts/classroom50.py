"""autograder.py of Classroom 50 for one assignment: finds the judge, installs it, and has it judge the checkout.

Commit this file as CLASSROOM/autograders/SLUG/autograder.py in your organization's classroom50 repository. The runner
starts it in the student's checkout, and reads result.json and release-body.md there when it ends.

Where the judge lives, which has the hidden suite and the reference: never in a student's repository, and not beside
this file either, unless you mean it. Classroom 50 publishes what is beside this file on GitHub Pages, and the job that
downloads it is one of the student's own repository. It may be

- nowhere here: leave this file out, and grade from a repository of your own, which no student can read
  (`autograder build --target github`). That alone is closed to a student who edits the workflow.
- on a runner of your own, as /opt/autograder/ASSIGNMENT_ID, where it is not published.
- beside this file, as the folder judge, where it does not matter to you that somebody may find it.

Python's standard library alone.
"""

# ruff: noqa: S603, S607 (each program that is started is named here)

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PLACES = (Path("/opt/autograder/ASSIGNMENT_ID"), Path(__file__).resolve().parent / "judge")
USER_NAMESPACES = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")


def main() -> int:
    """Return the exit status: 0 where there is a score, whatever it is."""
    checkout = Path.cwd()
    judge = next((place for place in PLACES if place.is_dir()), None)
    if judge is None:
        print(f"There is no judge in {' or '.join(map(str, PLACES))}.")
        return 1
    allow_user_namespaces()
    python = install(judge, Path(os.environ.get("RUNNER_TEMP") or tempfile.mkdtemp()) / "grader")
    if os.geteuid() == 0:  # in a container that refuses namespaces, its mode is what closes it to student code
        (judge / "course").chmod(0o700)
    # in a folder of ours, and without it on the path: a numpy.py of the student's must not be imported here
    command = [str(python), "-P", "-m", "autograder.hosts.classroom50", str(judge), str(checkout)]
    return subprocess.run(command, cwd=judge, check=False).returncode


def allow_user_namespaces() -> None:
    """Allow what the sandbox is made of: on Ubuntu 24.04 AppArmor forbids it, and GitHub's runners have sudo."""
    if USER_NAMESPACES.is_file() and USER_NAMESPACES.read_text().strip() == "1":
        setting = "kernel.apparmor_restrict_unprivileged_userns=0"
        subprocess.run(["sudo", "-n", "sysctl", "--quiet", "--write", setting], check=False)


def install(judge: Path, environment: Path) -> Path:
    """Install the judge; return the Python that has it."""
    python = environment / "bin" / "python"
    quiet = ["--quiet", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "venv", str(environment)], cwd=judge, check=True)
    subprocess.run([python, "-m", "pip", "install", *quiet, "-r", "requirements.txt"], cwd=judge, check=True)
    return python


if __name__ == "__main__":
    sys.exit(main())
