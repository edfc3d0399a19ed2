"""
question = "predict"
note = "keeps what every layer gave, flattens before the first Affine although that one would"
"""


class SimpleConvNet:
    def predict(self, x):
        values = [x]
        for name, layer in self.layers.items():
            latest = values[-1]
            if name.startswith("Affine"):
                latest = latest.reshape(len(latest), -1)
            values.append(layer.forward(latest))
        return values[-1].copy()

    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward()
        layers = self.layers
        for name in ("Affine2", "Relu2", "Affine1"):
            dout = layers[name].backward(dout)
        pool = layers["Pool1"]
        N, C, H, W = pool.x.shape
        dout = dout.reshape(N, C, H // 2, W // 2)
        for name in ("Pool1", "Relu1", "Conv1"):
            dout = layers[name].backward(dout)
        owners = {"1": layers["Conv1"], "2": layers["Affine1"], "3": layers["Affine2"]}
        return {kind + n: getattr(owner, "d" + kind) for n, owner in owners.items() for kind in "Wb"}
