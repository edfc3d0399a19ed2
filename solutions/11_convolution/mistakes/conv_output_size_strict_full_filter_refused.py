"""
question = "conv_output_size.strict"
en = "It refuses a filter that fills the padded image exactly. That one has a position: the first, which is the last as well."
ko = "패딩한 이미지를 꼭 채우는 필터를 거부합니다. 이런 필터도 놓일 자리가 하나 있습니다. 첫 번째 자리가 곧 마지막 자리입니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    length = input_size + 2 * pad
    if filter_size >= length:
        raise ValueError(f"a filter of {filter_size} is too large for {length} cells")
    if (length - filter_size) % stride != 0:
        raise ValueError(f"{filter_size} does not come out even on {length} with stride {stride}")
    return (length - filter_size) // stride + 1
