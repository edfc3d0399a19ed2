"""
question = "conv_output_size"
en = "It counts the steps, not the positions. The place where the filter starts is a position too."
ko = "위치가 아니라 걸음 수를 셌습니다. 필터가 출발하는 자리도 하나의 위치입니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) // stride
