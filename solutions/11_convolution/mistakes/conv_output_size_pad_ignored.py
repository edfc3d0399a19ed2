"""
question = "conv_output_size"
en = "The argument pad is never used, so a padded image gets the size of a bare one."
ko = "pad 인수를 전혀 사용하지 않아서, 패딩을 주어도 패딩이 없을 때의 크기가 나옵니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size - filter_size) // stride + 1
