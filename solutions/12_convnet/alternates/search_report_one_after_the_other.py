"""
question = "search_report"
note = "takes the best out of a copy until there are enough"
"""


def search_report(trials, top):
    rest, best = list(trials), []
    lr = weight_decay = (float("inf"), float("-inf"))
    while len(best) < top:
        winner = max(rest, key=lambda trial: trial[0])
        rest.remove(winner)
        best.append(winner)
        _, rate, decay = winner
        lr = (min(lr[0], rate), max(lr[1], rate))
        weight_decay = (min(weight_decay[0], decay), max(weight_decay[1], decay))
    return {"best": best, "lr": lr, "weight_decay": weight_decay}
