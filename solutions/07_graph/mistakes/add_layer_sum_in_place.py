"""
question = "add_layer"
en = "With arrays, y is added into the caller's x, which has other numbers afterwards. Make the sum a new array."
ko = "입력이 배열이면 전달받은 x에 y를 더해 넣으므로 호출한 쪽의 x가 바뀝니다. 합은 새 배열에 만드세요."
"""


class AddLayer:
    def forward(self, x, y):
        x += y
        return x
