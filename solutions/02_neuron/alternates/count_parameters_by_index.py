"""
question = "count_parameters"
note = "a loop over indices, weights and biases in turn"
"""


def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += sizes[i - 1] * sizes[i]
    for i in range(1, len(sizes)):
        total += sizes[i]
    return total
