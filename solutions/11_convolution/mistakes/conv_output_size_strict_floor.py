"""
question = "conv_output_size.strict"
en = "It rounds down where the steps do not come out even, and the last cells are never looked at. The handout asks for a ValueError."
ko = "나누어떨어지지 않으면 내림을 하므로 가장자리의 칸을 보지 않게 됩니다. 이때는 ValueError를 일으켜야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride + 1
