"""
question = "relu.dout_kept"
en = "There is a copy, but it is made after the zeros have gone into the caller's array. The order of the two matters."
ko = "복사하기는 하지만 이미 dout에 0을 써 넣은 다음입니다. 복사와 대입의 순서를 살펴보세요."
"""


class Relu:
    def backward(self, dout):
        dout[self.mask] = 0
        return dout.copy()
