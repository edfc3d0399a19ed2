"""
question = "mul_layer"
en = "Each input gets its own value times dout, or the two gradients come back in the wrong order. x counts as often as y says, so the slope of x is the other factor, and the other way round."
ko = "각 입력에 자기 자신의 값을 곱했거나, 두 기울기를 반대 순서로 돌려주었습니다. x가 1 늘 때 곱이 얼마나 느는지는 상대방인 y가 정하므로, 두 값을 서로 바꿔 써야 합니다."
"""


class MulLayer:
    def backward(self, dout):
        dx = dout * self.x
        dy = dout * self.y
        return dx, dy
