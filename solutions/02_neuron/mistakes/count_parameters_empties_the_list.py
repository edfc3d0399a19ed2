"""
question = "count_parameters"
en = "It takes the sizes out of the caller's list as it counts them, so the list is no longer whole afterwards (and a tuple cannot do it at all)."
ko = "크기를 세면서 호출한 쪽의 리스트에서 꺼내 버려, 끝나면 리스트가 온전하지 않습니다. 튜플이면 아예 오류가 납니다."
"""


def count_parameters(sizes):
    total = 0
    a = sizes.pop(0)
    while sizes:
        b = sizes.pop(0)
        total += a * b + b
        a = b
    return total
