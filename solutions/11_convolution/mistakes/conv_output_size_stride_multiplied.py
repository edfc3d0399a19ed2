"""
question = "conv_output_size"
en = "It multiplies by the stride. Longer steps mean fewer positions, so the room has to be divided."
ko = "스트라이드를 곱했습니다. 보폭이 커지면 위치의 수는 줄어들어야 하므로 나누어야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad - filter_size) * stride + 1
