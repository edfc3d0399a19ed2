"""
question = "overfitting_report"
en = "The epoch is where the training went best. That is hardly ever where the network served best on new images."
ko = "훈련 정확도가 가장 높은 에폭입니다. 처음 보는 이미지에 가장 잘 통한 에폭과는 대개 다릅니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = train_acc.index(max(train_acc))
    gap = train_acc[-1] - test_acc[-1]
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
