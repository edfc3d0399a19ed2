"""
question = "relu.dout_kept"
en = "dx is the caller's dout under another name, so putting zeros into one puts them into both."
ko = "dx는 이름만 다를 뿐 전달받은 dout과 같은 배열입니다. 한쪽에 0을 쓰면 다른 쪽도 0이 됩니다."
"""


class Relu:
    def backward(self, dout):
        dx = dout
        dx[self.mask] = 0
        return dx
