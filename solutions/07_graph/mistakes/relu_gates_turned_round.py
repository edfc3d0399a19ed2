"""
question = "relu"
en = "On the way back the gates are the wrong way round: gradients pass where forward had closed, and are blocked where it was open."
ko = "돌아오는 길에 게이트가 거꾸로 되어 있습니다. 순전파가 막은 곳은 통과시키고, 통과시킨 곳은 막고 있습니다."
"""


class Relu:
    def backward(self, dout):
        return dout * self.mask
