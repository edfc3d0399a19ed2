"""
question = "softmax_with_loss.forward"
en = "The surprises of the batch are added up and not shared out: twice the examples, twice the loss."
ko = "배치의 손실을 더하기만 하고 나누지 않았습니다. 데이터가 두 배면 손실도 두 배가 됩니다."
"""


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t) * len(x)
