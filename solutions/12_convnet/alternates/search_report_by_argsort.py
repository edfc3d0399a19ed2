"""
question = "search_report"
note = "an array of all trials, ordered by its first column, says which ones; ranges as lists"
"""

import numpy as np


def search_report(trials, top):
    table = np.array(trials)
    places = np.argsort(-table[:, 0])[:top]
    low, high = table[places].min(axis=0), table[places].max(axis=0)
    return {"best": [trials[place] for place in places], "lr": [low[1], high[1]], "weight_decay": [low[2], high[2]]}
