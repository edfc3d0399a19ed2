"""
question = "conv_output_size"
en = "The padding is added to the number of positions. It belongs to the length, before the stride divides it."
ko = "패딩을 위치의 개수에 더했습니다. 패딩은 스트라이드로 나누기 전의 길이에 더해야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size - filter_size) // stride + 1 + 2 * pad
