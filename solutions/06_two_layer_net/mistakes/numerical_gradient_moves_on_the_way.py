"""
question = "numerical_gradient"
en = "The parameters are moved while their slopes are still being measured: the later ones belong to another place than the first, and nobody had asked for a step."
ko = "기울기를 재는 도중에 매개변수를 갱신합니다. 그래서 뒤의 기울기는 처음과 다른 위치의 것이 되고, 부탁하지도 않은 걸음을 내딛게 됩니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        grads = {}
        for key in ("W1", "b1", "W2", "b2"):
            grads[key] = numerical_gradient(lambda W: self.loss(x, t), self.params[key])
            self.params[key] -= 0.1 * grads[key]
        return grads
