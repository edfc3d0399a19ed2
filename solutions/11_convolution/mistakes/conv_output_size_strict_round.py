"""
question = "conv_output_size.strict"
en = "It rounds to the nearest size where the steps do not come out even. The handout asks for a ValueError."
ko = "나누어떨어지지 않으면 반올림합니다. 이때는 ValueError를 일으켜야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return round((input_size + 2 * pad - filter_size) / stride) + 1
