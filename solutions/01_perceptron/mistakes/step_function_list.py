"""
question = "step_function"
en = "A Python list comes back, or an error where the array has several axes. A list cannot be multiplied by a weight; the answer to an array is an array."
ko = "파이썬 리스트를 돌려주고, 축이 여럿이면 오류가 납니다. 리스트에는 가중치를 곱할 수 없으니 배열에는 배열로 답하세요."
"""


def step_function(x):
    if x.ndim == 0:
        return int(x > 0)
    return [1 if value > 0 else 0 for value in x]
