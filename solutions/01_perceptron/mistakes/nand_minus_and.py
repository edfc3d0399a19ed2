"""
question = "nand"
en = "Putting a minus before the answer of AND gives 0 and -1. The opposite of 0 is 1 here, not -0: the sum has to be turned round before the decision, not after it."
ko = "AND의 답에 마이너스를 붙여서 0과 -1이 나옵니다. 여기서 0의 반대는 1입니다. 판단한 뒤의 답이 아니라 판단하기 전의 합을 뒤집어야 합니다."
"""


def NAND(x1, x2):
    return -((0.5 * x1 + 0.5 * x2 > 0.7) * 1)
