"""
question = "overfitting_report"
en = "The gap is taken at the best epoch. It should tell how things stand in the end."
ko = "gap을 가장 좋은 에폭에서 쟀습니다. 마지막에 어떤 상태인지를 알려 주어야 합니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = train_acc[best_epoch] - test_acc[best_epoch]
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
