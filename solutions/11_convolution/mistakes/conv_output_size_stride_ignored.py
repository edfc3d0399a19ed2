"""
question = "conv_output_size"
en = "The argument stride is never used, so every cell counts as a position."
ko = "stride 인수를 사용하지 않아서 모든 칸을 필터의 위치로 세고 있습니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return input_size + 2 * pad - filter_size + 1
