"""
question = "overfitting_report"
en = "The two are subtracted the wrong way round: over-fitting comes out as a negative gap."
ko = "빼는 순서가 반대입니다. 오버피팅인데 gap이 음수로 나옵니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = test_acc.index(max(test_acc))
    gap = test_acc[-1] - train_acc[-1]
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
