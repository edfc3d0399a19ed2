"""
question = "xor"
en = "All four answers are the wrong way round: it is on where the inputs are equal. The gate that joins the two halves turns its answer round once too often."
ko = "네 답이 모두 거꾸로여서 두 입력이 같을 때 켜집니다. 두 중간값을 합치는 마지막 게이트가 답을 한 번 더 뒤집고 있습니다."
"""


def XOR(x1, x2):
    return NAND(NAND(x1, x2), OR(x1, x2))
