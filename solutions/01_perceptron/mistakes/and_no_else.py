"""
question = "and"
en = "It answers 1 where it should, but otherwise it ends without an answer, and Python makes None of that. The other case needs its own return."
ko = "1이어야 할 때는 맞지만 나머지 경우에는 값을 돌려주지 않고 끝나서 None이 됩니다. 나머지 경우에도 return이 필요합니다."
"""


def AND(x1, x2):
    if 0.5 * x1 + 0.5 * x2 > 0.7:
        return 1
