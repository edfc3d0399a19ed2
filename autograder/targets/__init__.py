"""What goes out: skeletons and kits, built from the reference and never edited by hand."""

from autograder.targets.skeleton import build_skeleton, solution_text, write_skeleton
from autograder.targets.student import build_kit, kit_files

__all__ = ["build_kit", "build_skeleton", "kit_files", "solution_text", "write_skeleton"]
