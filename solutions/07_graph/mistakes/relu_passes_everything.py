"""
question = "relu"
en = "backward returns the whole gradient unchanged. An input that was cut off had no part in the result, so its gradient is 0."
ko = "기울기를 전부 그대로 돌려주고 있습니다. 순전파에서 막힌 입력은 결과에 영향을 주지 못했으니 기울기가 0이어야 합니다."
"""


class Relu:
    def backward(self, dout):
        return dout * 1
