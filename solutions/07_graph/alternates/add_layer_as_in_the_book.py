"""
question = "add_layer"
note = "as chapter 5 does it: dout times 1, twice"
"""


class AddLayer:
    def forward(self, x, y):
        result = x + y
        return result

    def backward(self, dout):
        d_of_x, d_of_y = dout * 1, dout * 1
        return d_of_x, d_of_y
