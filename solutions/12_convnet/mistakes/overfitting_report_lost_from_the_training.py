"""
question = "overfitting_report"
en = "It measures the fall from the best accuracy of the training. What was lost is a matter of the test alone."
ko = "훈련 정확도의 최고점에서 얼마나 떨어졌는지를 잽니다. lost는 테스트 정확도만 비교합니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = train_acc[-1] - test_acc[-1]
    lost = max(train_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
