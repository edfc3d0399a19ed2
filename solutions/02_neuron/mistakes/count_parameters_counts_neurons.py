"""
question = "count_parameters"
en = "It counts the neurons. What the network learns sits in the arrows between the neurons and in the biases."
ko = "뉴런의 수를 세었습니다. 신경망이 학습하는 것은 뉴런 사이의 화살표(가중치)와 편향입니다."
"""


def count_parameters(sizes):
    return sum(sizes)
