"""
question = "conv_output_size"
en = "Without brackets only the size of the filter is divided by the stride. The whole room has to be."
ko = "괄호가 없어서 필터 크기만 스트라이드로 나누어집니다. 남은 길이 전체를 나누어야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return input_size + 2 * pad - filter_size // stride + 1
