"""
question = "overfitting_report"
note = "a loop that remembers the best so far"
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = 0
    for epoch, (train, test) in enumerate(zip(train_acc, test_acc)):
        if test > test_acc[best_epoch]:
            best_epoch = epoch
    report = dict(best_epoch=best_epoch)
    report["lost"] = test_acc[best_epoch] - test
    report["gap"] = train - test
    return report
