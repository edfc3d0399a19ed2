"""
question = "mul_layer"
note = "as chapter 5 does it: both inputs kept, two products, a bare pair returned"
"""


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        result = x * y
        return result

    def backward(self, dout):
        d_of_x, d_of_y = dout * self.y, dout * self.x
        return d_of_x, d_of_y
