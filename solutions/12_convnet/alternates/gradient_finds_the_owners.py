"""
question = "gradient"
note = "asks every layer whether it owns a parameter, and under which name"
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        names = {id(array): name for name, array in self.params.items()}
        grads, dout = dict.fromkeys(self.params), self.last_layer.backward()
        stack = [*self.layers.values()]
        while stack:
            layer = stack.pop()
            dout = layer.backward(dout)
            if hasattr(layer, "dW"):
                grads[names[id(layer.W)]], grads[names[id(layer.b)]] = layer.dW, layer.db
        return grads
