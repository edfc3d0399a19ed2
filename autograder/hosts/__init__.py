"""Inside other systems: what nbgrader, otter-grader, Gradescope and Classroom 50 call, and what they are told."""
