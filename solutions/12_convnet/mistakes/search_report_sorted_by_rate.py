"""
question = "search_report"
en = "The trials are ranked by their learning rate. What makes a trial good is its accuracy."
ko = "학습률이 큰 순서로 골랐습니다. 좋은 시행인지는 정확도가 정합니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[1], reverse=True)[:top]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
