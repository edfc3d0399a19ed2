"""
question = "count_parameters"
note = "the first pair, and the rest by recursion"
"""


def count_parameters(sizes):
    if len(sizes) < 2:
        return 0
    return (sizes[0] + 1) * sizes[1] + count_parameters(sizes[1:])
