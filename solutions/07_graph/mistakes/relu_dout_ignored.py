"""
question = "relu"
en = "It returns the gates themselves, as ones and zeros. The gradient from above is meant to go through them."
ko = "게이트가 열렸는지만 1과 0으로 돌려주고 있습니다. 그 게이트로 위에서 온 기울기를 통과시켜야 합니다."
"""


class Relu:
    def backward(self, dout):
        return 1.0 - self.mask
