"""
question = "gradient"
en = "Each call adds to the gradients of the calls before. One call is about one batch."
ko = "부를 때마다 이전 기울기에 더해집니다. 한 번의 호출은 그 배치에 대한 것이어야 합니다."
"""


class SimpleConvNet:
    def gradient(self, x, t):
        self.loss(x, t)
        dout = self.last_layer.backward(1)
        for layer in list(self.layers.values())[::-1]:
            dout = layer.backward(dout)

        grads = {}
        for number, name in enumerate(["Conv1", "Affine1", "Affine2"], 1):
            grads[f"W{number}"], grads[f"b{number}"] = self.layers[name].dW, self.layers[name].db
        before = getattr(self, "grads", {})
        self.grads = {key: before.get(key, 0) + grads[key] for key in grads}
        return self.grads
