"""
question = "numerical_gradient"
note = "along the lines of chapter 4: four lines with a lambda that ignores its argument"
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        measured = lambda W: self.loss(x, t)
        result = {"W1": numerical_gradient(measured, self.params["W1"])}
        result["b1"] = numerical_gradient(measured, self.params["b1"])
        result["W2"] = numerical_gradient(measured, self.params["W2"])
        result["b2"] = numerical_gradient(measured, self.params["b2"])
        return result
