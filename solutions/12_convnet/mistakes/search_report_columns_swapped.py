"""
question = "search_report"
en = "Learning rate and weight decay have changed places. Look at the order inside a trial."
ko = "학습률과 가중치 감소가 서로 바뀌었습니다. 시행 안에서의 순서를 확인해 보세요."
"""


def search_report(trials, top):
    best = sorted(trials, key=lambda trial: trial[0], reverse=True)[:top]
    rates = [trial[2] for trial in best]
    decays = [trial[1] for trial in best]
    return {"best": best, "lr": (min(rates), max(rates)), "weight_decay": (min(decays), max(decays))}
