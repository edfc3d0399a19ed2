"""What goes out: skeletons, kits and what other hosts take, built from the reference and never edited by hand."""

from autograder.targets.github import build_classroom50, build_github
from autograder.targets.gradescope import build_gradescope
from autograder.targets.nbgrader import build_nbgrader
from autograder.targets.otter import build_otter
from autograder.targets.skeleton import build_skeleton, solution_text, write_skeleton
from autograder.targets.student import build_kits, kits

__all__ = [
    "build_classroom50",
    "build_github",
    "build_gradescope",
    "build_kits",
    "build_nbgrader",
    "build_otter",
    "build_skeleton",
    "kits",
    "solution_text",
    "write_skeleton",
]
