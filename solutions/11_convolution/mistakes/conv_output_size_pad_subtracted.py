"""
question = "conv_output_size"
en = "It takes the padding off the length. Padding makes an image larger."
ko = "패딩만큼 길이를 줄였습니다. 패딩은 이미지를 더 크게 만듭니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size - 2 * pad - filter_size) // stride + 1
