"""
question = "overfitting_report"
en = "That is the widest gap of all epochs, wherever it was."
ko = "모든 에폭 가운데 가장 큰 차이를 돌려줍니다. 마지막 에폭의 차이가 아닙니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = max(a - b for a, b in zip(train_acc, test_acc))
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
