"""
question = "and"
en = "It asks whether the inputs are equal, so two inputs that are off switch it on as well. Equal is not enough; they have to be on."
ko = "두 입력이 서로 같은지를 묻고 있어서 둘 다 꺼져 있을 때도 1이 나옵니다. 같은 것만으로는 부족하고 둘 다 켜져 있어야 합니다."
"""


def AND(x1, x2):
    return (x1 == x2) * 1
