"""
question = "conv_output_size.strict"
en = "It uses assert, which raises an AssertionError and is switched off by python -O. Raise a ValueError."
ko = "assert는 AssertionError를 일으키고 python -O로 실행하면 검사가 사라집니다. ValueError를 raise하세요."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    assert room % stride == 0
    return room // stride + 1
