"""
question = "sigmoid"
en = "That is the slope of tanh, one minus the square. The curve from 0 to 1 has another one."
ko = "1에서 제곱을 뺀 것은 tanh의 미분입니다. 0과 1 사이를 오가는 이 곡선의 미분은 다릅니다."
"""


class Sigmoid:
    def backward(self, dout):
        return dout * (1.0 - self.out**2)
