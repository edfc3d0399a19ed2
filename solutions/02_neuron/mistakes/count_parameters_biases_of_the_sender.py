"""
question = "count_parameters"
en = "For each pair of layers it counts the biases of the layer that sends. The bias belongs to the neuron that adds things up, the one that receives."
ko = "층을 둘씩 볼 때 보내는 쪽 층의 편향을 세고 있습니다. 편향은 값을 모아 더하는 쪽, 즉 받는 뉴런의 것입니다."
"""


def count_parameters(sizes):
    return sum(a * b + a for a, b in zip(sizes[:-1], sizes[1:]))
