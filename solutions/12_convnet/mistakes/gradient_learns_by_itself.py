"""
question = "gradient"
en = "It moves the parameters as well. Taking the step is the optimizer's work; this method only tells the slopes."
ko = "매개변수까지 움직입니다. 갱신은 옵티마이저가 할 일이고, 이 메서드는 기울기만 알려 줍니다."
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
        for key in grads:
            self.params[key] -= 0.1 * grads[key]
        return grads
