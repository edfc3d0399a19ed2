"""Runs a student's code where it can do nothing but compute; see docs/architecture.md for the whole picture."""
