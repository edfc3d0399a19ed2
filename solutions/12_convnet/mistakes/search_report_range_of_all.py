"""
question = "search_report"
en = "The ranges span all trials, bad ones too, so the next search would be as wide as this one."
ko = "나쁜 시행까지 포함한 전체 범위입니다. 그러면 다음 탐색이 지금보다 좁아지지 않습니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0], reverse=True)[:top]
    rates = [trial[1] for trial in trials]
    decays = [trial[2] for trial in trials]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
