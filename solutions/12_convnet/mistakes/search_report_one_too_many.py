"""
question = "search_report"
en = "One trial more than asked for is chosen, and it stretches the ranges."
ko = "요청한 것보다 시행을 하나 더 골라서 범위도 그만큼 넓어집니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0], reverse=True)[: top + 1]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
