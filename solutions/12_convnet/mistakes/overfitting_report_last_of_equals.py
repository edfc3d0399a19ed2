"""
question = "overfitting_report"
en = "Of several epochs with the same accuracy it takes the last one. The first is the one at which training could have stopped."
ko = "정확도가 같은 에폭이 여럿일 때 마지막 것을 고릅니다. 학습을 멈출 수 있었던 때는 그중 첫 번째입니다."
"""


def overfitting_report(train_acc, test_acc):
    best_epoch = max(range(len(test_acc)), key=lambda epoch: (test_acc[epoch], epoch))
    gap = train_acc[-1] - test_acc[-1]
    lost = max(test_acc) - test_acc[-1]
    return {"best_epoch": best_epoch, "gap": gap, "lost": lost}
