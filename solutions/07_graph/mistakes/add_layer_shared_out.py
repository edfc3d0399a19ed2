"""
question = "add_layer"
en = "It shares the gradient out, half to each summand. But if one of them grows by 1, the sum grows by a whole 1."
ko = "기울기를 두 입력에 절반씩 나누어 주고 있습니다. 한쪽이 1 늘면 합도 1만큼 그대로 늘어나니 나눌 필요가 없습니다."
"""


class AddLayer:
    def backward(self, dout):
        return dout / 2, dout / 2
