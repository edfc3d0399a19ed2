"""
question = "prepare_images"
en = "White does not quite become 1. There are 256 greys, but the largest is one less."
ko = "흰색이 1에 조금 못 미칩니다. 회색의 단계는 256가지이지만 가장 큰 값은 그보다 하나 작습니다."
"""


def prepare_images(images):
    return images.reshape(len(images), -1) / 256
