"""
question = "numerical_gradient"
en = "The gradient of the second bias is measured on the first one: a slip of copying. Its shape gives it away."
ko = "두 번째 편향의 기울기를 첫 번째 편향에서 쟀습니다. 복사하다 생긴 실수이며, 형상을 보면 드러납니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        f = lambda W: self.loss(x, t)
        grads = {key: numerical_gradient(f, self.params[key]) for key in ("W1", "b1", "W2")}
        grads["b2"] = numerical_gradient(f, self.params["b1"])
        return grads
