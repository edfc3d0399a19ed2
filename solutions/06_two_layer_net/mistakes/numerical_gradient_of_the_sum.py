"""
question = "numerical_gradient"
en = "The slopes are as many times too large as there are examples. The loss is a mean, and its slopes are means as well."
ko = "기울기가 데이터 개수만큼 곱해져 있습니다. 손실이 평균이므로 기울기도 평균이어야 합니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda W: len(x) * self.loss(x, t), self.params[key]) for key in self.params}
