"""
question = "conv_output_size.strict"
note = "an error class derived from ValueError"
"""


class SizeError(ValueError):
    """The filter has no whole number of positions."""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    size = (input_size + 2 * pad - filter_size) / stride + 1
    if size != max(round(size), 1):
        raise SizeError(size)
    return round(size)
