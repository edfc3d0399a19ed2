"""
question = "search_report"
note = "an array of all trials, ordered by its first column; ranges as lists"
"""

import numpy as np


def search_report(trials, top):
    table = np.array(trials)
    chosen = table[np.argsort(-table[:, 0])[:top]]
    low, high = chosen.min(axis=0), chosen.max(axis=0)
    return {"best": chosen, "lr": [low[1], high[1]], "weight_decay": [low[2], high[2]]}
