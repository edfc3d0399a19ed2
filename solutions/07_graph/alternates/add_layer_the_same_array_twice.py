"""
question = "add_layer"
note = "both inputs are handed the very array that arrived"
"""


class AddLayer:
    def forward(self, x, y):
        return y + x

    def backward(self, dout):
        return dout, dout
