"""
question = "conv_output_size"
en = "The one for the first position is added before the division, where a stride above 1 swallows it."
ko = "첫 위치를 뜻하는 1을 나누기 전에 더했습니다. 스트라이드가 2 이상이면 이 1이 나눗셈에서 사라집니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size + 1) // stride
