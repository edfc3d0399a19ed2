"""
question = "mul_layer"
en = "It returns the local slopes alone. They still have to be weighed by the gradient that arrives from above, which is 1 only at the very end of a graph."
ko = "국소적 미분만 돌려주고 있습니다. 여기에 위에서 내려온 기울기까지 곱해야 합니다. 그 값이 1인 곳은 그래프의 맨 끝뿐입니다."
"""


class MulLayer:
    def backward(self, dout):
        dx = self.y
        dy = self.x
        return dx, dy
