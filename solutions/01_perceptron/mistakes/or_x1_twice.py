"""
question = "or"
en = "The answer is always x1, so x2 alone cannot switch it on. Look for a place where x1 was typed a second time."
ko = "답이 항상 x1과 같아서 x2만으로는 켜지지 않습니다. x2가 와야 할 자리에 x1을 한 번 더 쓴 곳이 없는지 찾아보세요."
"""


def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    return (w1 * x1 + w2 * x1 + b > 0) * 1
