"""
question = "add_layer"
en = "Two inputs went in, but only one gradient comes out. Each of them needs its own, even if the two are equal."
ko = "입력은 둘인데 기울기는 하나만 돌려주고 있습니다. 두 값이 같더라도 입력마다 하나씩 필요합니다."
"""


class AddLayer:
    def backward(self, dout):
        return dout * 1
