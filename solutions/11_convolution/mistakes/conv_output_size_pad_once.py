"""
question = "conv_output_size"
en = "The padding is counted once. It lies at both ends of the axis, so the image grows by twice as much."
ko = "패딩을 한 번만 더했습니다. 패딩은 축의 양쪽 끝에 모두 붙으므로 길이는 그 두 배만큼 늘어납니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + pad - filter_size) // stride + 1
