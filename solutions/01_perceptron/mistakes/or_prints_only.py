"""
question = "or"
en = "The answer is shown on the screen, but the caller gets None. Other gates want to go on with it, so hand it back instead of printing it."
ko = "답을 화면에 출력만 하고 호출한 쪽에는 None을 돌려줍니다. 다른 게이트가 이어서 쓸 수 있도록 출력하지 말고 return하세요."
"""


def OR(x1, x2):
    print(int(0.5 * x1 + 0.5 * x2 > 0.2))
