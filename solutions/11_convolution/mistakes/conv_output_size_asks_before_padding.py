"""
question = "conv_output_size"
en = "It asks whether the bare image comes out even. The filter walks over the padded image, so legal sizes are refused."
ko = "패딩하지 않은 길이가 나누어떨어지는지 검사합니다. 필터는 패딩한 이미지 위를 움직이므로, 올바른 크기까지 오류가 납니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    if (input_size - filter_size) % stride != 0:
        raise ValueError("the size does not come out even")
    return (input_size + 2 * pad - filter_size) // stride + 1
