"""
question = "conv_output_size.strict"
note = "an error class derived from ValueError"
"""


class SizeError(ValueError):
    """The steps do not come out even."""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    size = (input_size + 2 * pad - filter_size) / stride + 1
    if size != round(size):
        raise SizeError(size)
    return round(size)
