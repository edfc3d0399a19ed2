"""
question = "search_report"
en = "The caller's own list is put into another order. Whoever looks at the trials afterwards finds them moved."
ko = "전달받은 리스트 자체의 순서를 바꿉니다. 나중에 그 리스트를 다시 보는 쪽에서는 순서가 달라져 있습니다."
"""


def search_report(trials, top):
    trials.sort(key=lambda trial: trial[0], reverse=True)
    best = trials[:top]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
