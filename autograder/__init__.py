"""An autograder for NumPy courses: judges student code from outside the student's process."""

__version__ = "0.1.0"
