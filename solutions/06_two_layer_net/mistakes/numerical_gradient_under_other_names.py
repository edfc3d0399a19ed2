"""
question = "numerical_gradient"
en = "The right gradients under the wrong names: the names are given by position, and the order is not that of params."
ko = "기울기는 맞지만 이름이 잘못 붙었습니다. 이름을 순서대로 붙였는데 그 순서가 params의 순서와 다릅니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        values = [self.params[key] for key in ("W1", "b1", "W2", "b2")]
        names = ("W1", "W2", "b1", "b2")
        return {key: numerical_gradient(lambda W: self.loss(x, t), value) for key, value in zip(names, values)}
