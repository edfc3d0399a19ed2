"""
question = "conv_output_size.strict"
note = "the length of a range, checked by going back"
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    positions = range(0, room + 1, stride)
    if len(positions) == 0 or positions[-1] != room:
        raise ValueError("stride and sizes do not fit together")
    return len(positions)
