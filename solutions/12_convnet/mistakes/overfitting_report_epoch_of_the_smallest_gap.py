"""
question = "overfitting_report"
en = "best_epoch is the epoch at which training and test are closest. That may be one at which both are poor; the highest test accuracy counts."
ko = "best_epoch로 훈련과 테스트가 가장 가까운 에폭을 돌려줍니다. 둘 다 낮을 때일 수도 있습니다. 테스트 정확도가 가장 높은 에폭을 찾아야 합니다."
"""


def overfitting_report(train_acc, test_acc):
    gaps = [a - b for a, b in zip(train_acc, test_acc)]
    best_epoch = gaps.index(min(gaps))
    return {"best_epoch": best_epoch, "gap": gaps[-1], "lost": max(test_acc) - test_acc[-1]}
