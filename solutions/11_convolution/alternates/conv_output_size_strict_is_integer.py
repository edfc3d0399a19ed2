"""
question = "conv_output_size.strict"
note = "the book's formula, then a look at whether the float is whole"
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    size = (input_size + 2 * pad - filter_size) / stride + 1
    if size < 1 or not size.is_integer():
        raise ValueError(f"output size {size} is not a whole number above 0")
    return int(size)
