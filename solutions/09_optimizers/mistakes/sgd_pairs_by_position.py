"""
question = "sgd"
en = "It pairs the first parameter with the first gradient, the second with the second, and so on. The two dicts may be in a different order; the names say what belongs together."
ko = "첫 매개변수와 첫 기울기, 둘째와 둘째처럼 순서대로 짝짓고 있습니다. 두 딕셔너리의 순서는 다를 수 있으니 이름으로 짝을 찾으세요."
"""

import numpy as np


class SGD:
    def update(self, params, grads):
        for param, grad in zip(params.values(), grads.values()):
            param -= self.lr * grad
