"""
question = "numerical_gradient"
en = "All signs are turned round. A gradient points uphill; whoever takes a step subtracts it."
ko = "부호가 모두 반대입니다. 기울기는 오르막을 가리키며, 빼는 것은 걸음을 옮길 때 할 일입니다."
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        return {key: -numerical_gradient(lambda W: self.loss(x, t), self.params[key]) for key in self.params}
