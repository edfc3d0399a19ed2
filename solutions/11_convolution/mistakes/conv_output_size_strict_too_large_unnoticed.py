"""
question = "conv_output_size.strict"
en = "It asks only whether something is left over. Where the filter is larger than the padded image, nothing may be left over either, and the size comes out as 0 or less."
ko = "나머지가 있는지만 확인합니다. 필터가 패딩한 이미지보다 클 때도 나머지는 없을 수 있고, 그러면 크기가 0이나 음수가 됩니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    if room % stride != 0:
        raise ValueError(f"{filter_size} does not come out even on {input_size} with stride {stride}, padding {pad}")
    return room // stride + 1
