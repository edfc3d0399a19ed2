"""
question = "sigmoid"
en = "backward computes inside the array that forward had returned, so everyone who still holds that output sees it change."
ko = "역전파가 순전파에서 돌려준 배열 안에서 계산합니다. 그 출력을 아직 가지고 있는 쪽에서는 값이 달라져 버립니다."
"""


class Sigmoid:
    def backward(self, dout):
        self.out *= 1.0 - self.out
        return dout * self.out
