"""Two experiments, each with a short report: over-fitting, and the search for hyper-parameters."""


def overfitting_report(train_acc, test_acc):
    """Say how far training and test accuracy went apart.

    Args:
        train_acc: the accuracy on the training images after each epoch, a list of floats.
        test_acc: the accuracy on the test images after each epoch, a list of the same length.

    Returns:
        A dict with three numbers:
        "best_epoch": the epoch with the highest test accuracy, counted from 0; of several, the first one.
        "gap": train accuracy minus test accuracy after the last epoch. It is negative where the test went better.
        "lost": the highest test accuracy minus the one after the last epoch.

    Example:
        For [0.4, 0.7, 0.9, 1.0] and [0.3, 0.6, 0.5, 0.5]: best_epoch 1, gap 0.5, lost 0.1.

    Hint:
        Three questions, three lines. Which of the two lists does each of them look at, and at which epoch?
    """
    raise NotImplementedError("overfitting_report is still a stub; see section 12.6 of the handout")


def search_report(trials, top):
    """Say where the next, narrower search should look.

    Args:
        trials: a list of tuples (val_acc, lr, weight_decay), one for each trial, in any order: the accuracy on the
            validation images, and the learning rate and weight decay that gave it. It is left as it was. No two trials
            have the same val_acc.
        top: how many of the best trials count, from 1 to len(trials).

    Returns:
        A dict:
        "best": a list of the `top` trials with the highest val_acc, as they were in `trials`, the best one first.
        "lr": a tuple (low, high), the lowest and the highest learning rate among those.
        "weight_decay": a tuple (low, high), the same for the weight decay.

    Example:
        For [(0.2, 0.1, 1e-5), (0.8, 0.01, 1e-8), (0.7, 0.02, 1e-6)] and top=2: best is
        [(0.8, 0.01, 1e-8), (0.7, 0.02, 1e-6)], lr is (0.01, 0.02), weight_decay is (1e-8, 1e-6).

    Hint:
        sorted() makes a new list, and it compares tuples by what they begin with. The ranges come from the chosen
        trials only.
    """
    raise NotImplementedError("search_report is still a stub; see section 12.7 of the handout")
