"""
question = "search_report"
en = "Sorting goes from small to large by itself, so the trials with the lowest accuracy were chosen."
ko = "정렬은 기본이 오름차순이어서, 정확도가 가장 낮은 시행들을 골랐습니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0])[:top]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
