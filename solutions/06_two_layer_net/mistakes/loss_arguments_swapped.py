"""
question = "loss"
en = "The prediction and the target have changed places. The logarithm is then taken of zeros and ones, and what the network says hardly matters."
ko = "예측과 정답의 자리가 바뀌었습니다. 그러면 0과 1에 로그를 취하게 되어 신경망의 답이 거의 반영되지 않습니다."
"""


class TwoLayerNet:
    def loss(self, x, t):
        return cross_entropy_error(t, self.predict(x))
