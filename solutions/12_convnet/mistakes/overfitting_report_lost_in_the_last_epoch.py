"""
question = "overfitting_report"
en = "Only the change of the last epoch is seen. The highest point may lie much further back."
ko = "마지막 한 에폭 동안의 변화만 봅니다. 최고점은 훨씬 앞에 있을 수 있습니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = train_acc[-1] - test_acc[-1]
    lost = test_acc[-2] - test_acc[-1] if len(test_acc) > 1 else 0.0
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
