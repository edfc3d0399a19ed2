"""
question = "search_report"
en = "The trials in best have become lists. They are tuples in trials, and should stay as they were."
ko = "best에 담긴 시행이 리스트로 바뀌었습니다. trials에 있던 튜플 그대로여야 합니다."
"""


def search_report(trials, top):
    best = sorted((list(trial) for trial in trials), reverse=True)[:top]
    rates, decays = [trial[1] for trial in best], [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
