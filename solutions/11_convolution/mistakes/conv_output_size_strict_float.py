"""
question = "conv_output_size.strict"
en = "It returns a float such as 5.0, because / always does. A shape or a range cannot be made of that."
ko = "나눗셈 / 는 항상 실수를 돌려주므로 결과가 5.0 같은 float입니다. 배열의 형상이나 range에는 쓸 수 없습니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    if room % stride != 0:
        raise ValueError(f"{filter_size} does not come out even on {input_size} with stride {stride}, padding {pad}")
    return room / stride + 1
