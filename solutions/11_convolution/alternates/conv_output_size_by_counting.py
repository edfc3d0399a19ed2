"""
question = "conv_output_size"
note = "walks along the axis and counts"
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    length = input_size + 2 * pad
    start = count = 0
    while start + filter_size < length:
        start += stride
        count += 1
    if start + filter_size > length:
        raise ValueError(f"the last position ends {start + filter_size - length} cells behind the edge")
    return count + 1
