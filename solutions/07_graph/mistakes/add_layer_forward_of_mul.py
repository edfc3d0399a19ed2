"""
question = "add_layer"
en = "forward still multiplies, as if it had been copied from the other node. This one adds."
ko = "다른 노드에서 복사한 것처럼 forward가 아직 곱셈을 하고 있습니다. 이 노드는 더해야 합니다."
"""


class AddLayer:
    def forward(self, x, y):
        return x * y
