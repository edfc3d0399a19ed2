"""The pages: one for each student, one for the class."""

from autograder.feedback.pages import for_student, write_pages, write_student_page

__all__ = ["for_student", "write_pages", "write_student_page"]
