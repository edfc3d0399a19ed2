"""
question = "search_report"
en = "It takes the values of the best and of the last chosen trial. The trials are in the order of accuracy, so the extremes may stand anywhere."
ko = "고른 것 중 첫 번째와 마지막 시행의 값을 범위로 썼습니다. 순서는 정확도순이어서 최솟값과 최댓값은 어디에나 있을 수 있습니다."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0], reverse=True)[:top]
    rates = [trial[1] for trial in best]
    decays = [trial[2] for trial in best]
    return {"best": best, "lr": (rates[-1], rates[0]), "weight_decay": (decays[-1], decays[0])}
