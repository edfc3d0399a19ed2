"""
question = "softmax_with_loss.forward"
en = "It is divided by the number of all scores. One loss per example is what the mean is taken of."
ko = "점수의 전체 개수로 나누었습니다. 평균은 데이터마다 하나씩인 손실에 대해 구합니다."
"""


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t) / x.shape[1]
