"""
question = "numerical_gradient"
en = "The gradient of the second matrix is measured on the first one: a slip of copying."
ko = "두 번째 행렬의 기울기를 첫 번째 행렬에서 쟀습니다. 복사하다 생긴 실수입니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        f = lambda W: self.loss(x, t)
        grads = {key: numerical_gradient(f, self.params[key]) for key in ("W1", "b1", "b2")}
        grads["W2"] = numerical_gradient(f, self.params["W1"])
        return grads
