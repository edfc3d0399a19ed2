"""
question = "add_layer"
en = "Only the first summand gets the gradient, and the second one gets zeros, as though it had not been part of the sum."
ko = "첫 번째 입력에만 기울기를 전하고 두 번째에는 0을 주고 있습니다. 두 번째 입력도 합의 일부입니다."
"""


class AddLayer:
    def backward(self, dout):
        return dout * 1, dout * 0
