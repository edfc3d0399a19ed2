"""
question = "numerical_gradient"
en = "All slopes are 0: what is measured never changes. Is it a copy of each parameter that moves, or is something else than the loss measured?"
ko = "기울기가 모두 0입니다. 재는 값이 전혀 변하지 않기 때문입니다. 매개변수의 복사본을 움직였거나, 손실이 아닌 다른 값을 재고 있지 않나요?"
"""


class TwoLayerNet:
    def numerical_gradient(self, x, t):
        return {key: numerical_gradient(lambda W: self.loss(x, t), value.copy()) for key, value in self.params.items()}
