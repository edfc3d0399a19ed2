"""
question = "or"
en = "It counts the inputs that are on, so two of them make 2. A gate has no answers but 0 and 1."
ko = "켜진 입력의 개수를 세고 있어서 둘 다 켜지면 2가 나옵니다. 게이트의 답은 0과 1뿐입니다."
"""


def OR(x1, x2):
    return x1 + x2
