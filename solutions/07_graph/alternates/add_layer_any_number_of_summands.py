"""
question = "add_layer"
note = "adds up however many come in, and hands the very array that arrived to each of them"
"""


class AddLayer:
    def forward(self, *summands):
        self.count = len(summands)
        return sum(summands)

    def backward(self, dout):
        return (dout,) * self.count
