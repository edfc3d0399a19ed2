"""
question = "search_report"
en = "Each range begins with its upper end."
ko = "범위의 앞뒤가 바뀌어 큰 값이 먼저 나옵니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0], reverse=True)[:top]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (max(rates), min(rates)), "weight_decay": (max(decays), min(decays))}
