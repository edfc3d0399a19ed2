"""
question = "conv_output_size"
note = "quotient and remainder at once"
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    steps, left_over = divmod(input_size + 2 * pad - filter_size, stride)
    if left_over:
        raise ValueError("the output size must be a whole number")
    return 1 + steps
