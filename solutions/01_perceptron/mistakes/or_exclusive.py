"""
question = "or"
en = "When both inputs are on, it says 0, as in 'either the one or the other'. OR is more generous: at least one, and two are fine."
ko = "둘 다 켜졌을 때 0이 나옵니다. '둘 중 하나만'이라는 뜻이 되어 버렸습니다. OR는 '하나 이상'이므로 둘 다 켜져도 1입니다."
"""


def OR(x1, x2):
    return (x1 != x2) * 1
