"""
question = "weight_decay"
en = "Only the weights come back; the gradients of all other parameters are missing in the dict."
ko = "가중치의 기울기만 돌려주어 다른 매개변수의 기울기가 딕셔너리에서 빠졌습니다."
"""


def weight_decay_gradients(params, grads, lam):
    return {key: grads[key] + lam * params[key] for key in grads if key.startswith("W")}
