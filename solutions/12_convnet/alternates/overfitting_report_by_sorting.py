"""
question = "overfitting_report"
note = "epochs sorted by accuracy, first ones first; drops measured from every epoch"
"""


def overfitting_report(train_acc, test_acc):
    ranked = sorted(range(len(test_acc)), key=lambda epoch: (-test_acc[epoch], epoch))
    drops = [value - test_acc[-1] for value in test_acc]
    return {"lost": max(drops), "best_epoch": ranked[0], "gap": float(train_acc[-1]) - float(test_acc[-1])}
