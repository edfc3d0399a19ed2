"""
question = "relu"
en = "The mask is stored in the class, so all Relus of a network have one and the same, that of the layer that ran last."
ko = "mask를 클래스에 저장해서 신경망의 모든 Relu가 하나를 함께 씁니다. 마지막으로 실행된 계층의 mask만 남습니다."
"""


class Relu:
    def forward(self, x):
        Relu.mask = x <= 0
        out = x.copy()
        out[Relu.mask] = 0
        return out

    def backward(self, dout):
        dx = dout.copy()
        dx[Relu.mask] = 0
        return dx
