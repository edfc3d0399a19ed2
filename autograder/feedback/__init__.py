"""The pages: one for each student, one for the class; and the same as plain text, for hosts that show no page."""

from autograder.feedback.pages import for_student, question_text, write_pages, write_student_page

__all__ = ["for_student", "question_text", "write_pages", "write_student_page"]
