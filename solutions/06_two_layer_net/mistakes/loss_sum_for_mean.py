"""
question = "loss"
en = "The losses of the examples are added up. A batch twice as large then looks twice as bad: take the mean."
ko = "데이터별 손실을 더하기만 했습니다. 그러면 배치가 두 배로 커질 때 손실도 두 배로 나빠 보입니다. 평균을 내세요."
"""


class TwoLayerNet:
    def loss(self, x, t):
        return cross_entropy_error(self.predict(x), t) * len(x)
