"""
question = "conv_output_size.strict"
en = "It returns a float, and half a position passes as a size: nothing tells the caller that the steps do not come out even."
ko = "결과가 float이고, 나누어떨어지지 않을 때도 4.5 같은 크기를 그대로 돌려줍니다. 호출한 쪽은 문제가 있다는 것을 알 수 없습니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) / stride + 1
