"""
question = "conv_output_size.strict"
en = "It returns 0 where the steps do not come out even. Nobody notices a size of 0 until much later; raise a ValueError."
ko = "나누어떨어지지 않으면 0을 돌려줍니다. 크기 0은 한참 뒤에야 문제로 드러나므로 ValueError를 일으키세요."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    if room % stride != 0:
        return 0
    return room // stride + 1
