"""
question = "nand"
en = "It is on only where x1 is off and x2 is on. Without brackets, `not` turns round just the word after it, and not the whole condition."
ko = "x1이 꺼지고 x2가 켜졌을 때만 1이 나옵니다. 괄호가 없으면 `not`은 바로 뒤에 오는 것만 뒤집고 조건 전체를 뒤집지는 않습니다."
"""


def NAND(x1, x2):
    return (1 - x1) * x2
