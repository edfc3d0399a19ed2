"""
question = "softmax_with_loss.forward"
en = "Probabilities go through the softmax a second time, which makes all of them nearly alike."
ko = "확률을 소프트맥스에 한 번 더 통과시켰습니다. 그러면 모두 비슷비슷한 값이 됩니다."
"""


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(softmax(x))
        self.t = t
        return cross_entropy_error(self.y, self.t)
