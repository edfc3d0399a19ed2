"""
question = "conv_output_size"
en = "It asks whether the padded length is a multiple of the stride. What has to come out even is the room that the filter leaves."
ko = "패딩한 길이가 스트라이드의 배수인지 검사합니다. 나누어떨어져야 하는 것은 필터를 놓고 남은 길이입니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    if (input_size + 2 * pad) % stride != 0:
        raise ValueError("the size does not come out even")
    return (input_size + 2 * pad - filter_size) // stride + 1
