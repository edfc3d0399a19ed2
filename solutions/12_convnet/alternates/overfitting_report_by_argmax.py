"""
question = "overfitting_report"
note = "NumPy's argmax on both lists"
"""

import numpy as np


def overfitting_report(train_acc, test_acc):
    train, test = np.array(train_acc), np.array(test_acc)
    place = np.argmax(test)
    return {"best_epoch": place, "gap": train[-1] - test[-1], "lost": test[place] - test[-1]}
