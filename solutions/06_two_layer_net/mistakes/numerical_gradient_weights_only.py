"""
question = "numerical_gradient"
en = "There are gradients for the two matrices only. The biases learn too."
ko = "두 행렬의 기울기만 있습니다. 편향도 학습합니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda W: self.loss(x, t), self.params[key]) for key in ("W1", "W2")}
