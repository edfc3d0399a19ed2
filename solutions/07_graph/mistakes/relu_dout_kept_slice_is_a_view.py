"""
question = "relu.dout_kept"
en = "A slice of a list is a copy, but a slice of a NumPy array is a view: it is written into the same memory as dout."
ko = "리스트의 슬라이스는 복사본이지만 넘파이 배열의 슬라이스는 뷰입니다. 그래서 dout과 같은 메모리에 쓰게 됩니다."
"""


class Relu:
    def backward(self, dout):
        dx = dout[:]
        dx[self.mask] = 0
        return dx
