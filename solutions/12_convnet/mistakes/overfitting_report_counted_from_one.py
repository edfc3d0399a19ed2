"""
question = "overfitting_report"
en = "Epochs are counted from 1 here. They count from 0, as the places of a list do."
ko = "에폭을 1부터 셉니다. 리스트의 자리처럼 0부터 세어야 합니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc)) + 1
    gap = train_acc[-1] - test_acc[-1]
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
