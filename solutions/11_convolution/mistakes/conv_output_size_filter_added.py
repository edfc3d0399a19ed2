"""
question = "conv_output_size"
en = "It adds the size of the filter. The filter uses up room: the larger it is, the fewer positions it has."
ko = "필터 크기를 더했습니다. 필터는 자리를 차지하므로, 필터가 클수록 갈 수 있는 위치는 적어집니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad + filter_size) // stride + 1
