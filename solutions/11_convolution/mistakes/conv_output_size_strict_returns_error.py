"""
question = "conv_output_size.strict"
en = "It returns the error like a value. An error has to be raised, or the caller takes it for a size."
ko = "오류를 값처럼 return했습니다. raise하지 않으면 호출한 쪽은 그것을 크기로 받아들입니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    if room % stride != 0:
        return ValueError("the size does not come out even")
    return room // stride + 1
