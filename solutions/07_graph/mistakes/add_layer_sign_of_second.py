"""
question = "add_layer"
en = "The second gradient has the wrong sign: that would be right for a difference."
ko = "두 번째 기울기의 부호가 반대입니다. 그것은 뺄셈 노드의 역전파입니다."
"""


class AddLayer:
    def backward(self, dout):
        return dout * 1, dout * -1
