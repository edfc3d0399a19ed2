"""
question = "two_layer_net.gradient"
en = "The gradients are measured, parameter by parameter. They are right, and as slow as before: the point is the walk back through the layers."
ko = "기울기를 매개변수마다 수치 미분으로 구했습니다. 값은 맞지만 느린 것은 그대로입니다. 계층을 거꾸로 지나며 구하는 것이 목적입니다."
"""


class TwoLayerNet:
    def gradient(self, x, t):
        return self.numerical_gradient(x, t)
