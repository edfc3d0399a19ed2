"""
question = "split"
note = "along the lines of the book: the number first, then four slices with names"
"""


def split_validation(x, t, ratio):
    validation_num = int(ratio * x.shape[0])
    x_val, t_val = x[:validation_num], t[:validation_num]
    x_train, t_train = x[validation_num:], t[validation_num:]
    return x_train, t_train, x_val, t_val
