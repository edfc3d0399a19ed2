"""
question = "gates.arrays"
en = "For plain numbers this is right. With arrays, `if` meets a whole array of answers and raises a ValueError; the comparison itself has all that you need."
ko = "숫자에는 맞습니다. 하지만 배열이 오면 `if`가 참·거짓 배열을 만나 ValueError가 납니다. 비교 결과 자체에 필요한 답이 이미 들어 있습니다."
"""


def AND(x1, x2):
    total = 0.5 * x1 + 0.5 * x2
    if total > 0.7:
        return 1
    return 0
