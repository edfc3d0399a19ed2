"""
question = "softmax_with_loss.forward"
en = "The shift is subtracted from x itself, so the caller's scores are other numbers afterwards."
ko = "최댓값을 x 자체에서 뺐습니다. 그래서 호출한 쪽이 가진 점수가 달라집니다."
"""


class SoftmaxWithLoss:
    def forward(self, x, t):
        x -= x.max(axis=1, keepdims=True)
        self.y = softmax(x)
        self.t = t
        return cross_entropy_error(self.y, self.t)
