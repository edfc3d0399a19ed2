"""
question = "conv_output_size.strict"
en = "It rounds up where the steps do not come out even, so the last window hangs over the edge. The handout asks for a ValueError."
ko = "나누어떨어지지 않으면 올림을 하므로 마지막 윈도우가 이미지 밖으로 나갑니다. 이때는 ValueError를 일으켜야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return -(-(input_size + 2 * pad - filter_size) // stride) + 1
