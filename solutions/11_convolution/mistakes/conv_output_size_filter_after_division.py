"""
question = "conv_output_size"
en = "It divides the padded length by the stride and takes the filter off afterwards. First see how much room the filter leaves, then divide."
ko = "패딩한 길이를 먼저 스트라이드로 나눈 다음 필터 크기를 뺐습니다. 필터가 남기는 길이를 먼저 구하고 나서 나누세요."
"""


def conv_output_size(input_size, filter_size, stride=1, pad=0):
    return (input_size + 2 * pad) // stride - filter_size + 1
