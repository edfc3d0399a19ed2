"""
question = "search_report"
en = "The right trials, but the best one stands at the end."
ko = "고른 시행은 맞지만 가장 좋은 것이 맨 뒤에 있습니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0])[-top:]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
