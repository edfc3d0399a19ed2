"""
question = "init"
en = "The dict of parameters belongs to the class, so all networks write into the same one, and a new network replaces the weights of the old one. Make a dict for each object."
ko = "매개변수 딕셔너리가 클래스에 속해 있어 모든 신경망이 같은 딕셔너리를 씁니다. 새 신경망을 만들면 이전 신경망의 가중치가 바뀝니다. 객체마다 따로 만드세요."
"""

import numpy as np


class TwoLayerNet:
    params = {}

    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)
