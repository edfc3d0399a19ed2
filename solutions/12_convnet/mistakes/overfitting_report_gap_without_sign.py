"""
question = "overfitting_report"
en = "The gap has lost its sign. Where the test went better than the training, it is below 0."
ko = "gap의 부호가 사라졌습니다. 테스트가 더 좋았다면 0보다 작은 값이어야 합니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = abs(train_acc[-1] - test_acc[-1])
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
