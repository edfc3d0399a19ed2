"""
question = "conv_output_size.strict"
en = "It prints a message and returns None. Whoever called it goes on with None; an error has to be raised."
ko = "메시지만 출력하고 None을 돌려줍니다. 호출한 코드는 None을 가지고 계속 진행하므로, 오류를 raise해야 합니다."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    room = input_size + 2 * pad - filter_size
    if room % stride != 0:
        print("the size does not come out even")
        return None
    return room // stride + 1
