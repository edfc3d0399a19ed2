"""
question = "loss"
en = "It counts wrong answers. A tiny change of a weight hardly ever changes that count, so its slope is 0 nearly everywhere."
ko = "틀린 개수를 셉니다. 가중치를 조금 바꿔도 그 수는 좀처럼 변하지 않으니 기울기가 거의 어디서나 0입니다."
"""


class TwoLayerNet:
    def loss(self, x, t):
        return 1.0 - self.accuracy(x, t)
