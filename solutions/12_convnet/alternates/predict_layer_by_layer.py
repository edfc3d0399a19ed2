"""
question = "predict"
note = "every layer by its name"
"""


class SimpleConvNet:
    def predict(self, x):
        maps = self.layers["Relu1"].forward(self.layers["Conv1"].forward(x))
        features = self.layers["Pool1"].forward(maps)
        hidden = self.layers["Relu2"].forward(self.layers["Affine1"].forward(features))
        return self.layers["Affine2"].forward(hidden)
