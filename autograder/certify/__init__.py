"""Proves a suite: that it accepts what is right, rejects what is known to be wrong, and gives nothing away."""

from autograder.certify.certificate import Certificate, certify
from autograder.certify.tables import kill_table, summary_table

__all__ = ["Certificate", "certify", "kill_table", "summary_table"]
