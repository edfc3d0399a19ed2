"""
question = "nand"
en = "It is on only while neither input is on; that gate is called NOR. Not both is less strict than neither: one input alone must not switch NAND off."
ko = "두 입력이 모두 꺼져 있을 때만 켜집니다. 그것은 NOR 게이트입니다. '둘 다는 아니다'는 '둘 다 아니다'보다 느슨한 조건이라서, 입력 하나만으로는 꺼지지 않아야 합니다."
"""


def NAND(x1, x2):
    return (1 - x1) * (1 - x2)
