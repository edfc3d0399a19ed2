"""
question = "relu"
en = "It picks the gradients at the open gates and drops the others, so the shape is lost. The closed places stay, with a 0 in them."
ko = "열린 자리의 기울기만 골라내고 나머지를 버려서 형상이 달라졌습니다. 막힌 자리도 0으로 남아 있어야 합니다."
"""


class Relu:
    def backward(self, dout):
        return dout[~self.mask]
