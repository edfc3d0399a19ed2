"""
question = "search_report"
note = "the largest tuples off a heap"
"""

import heapq


def search_report(trials, top):
    best = heapq.nlargest(top, trials)
    ranges = [(min(column), max(column)) for column in zip(*best)]
    return dict(zip(("lr", "weight_decay"), ranges[1:]), best=best)
