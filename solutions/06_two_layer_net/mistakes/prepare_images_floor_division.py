"""
question = "prepare_images"
en = "A division with two strokes throws the fraction away: all greys become 0, and only pure white is 1."
ko = "빗금 두 개짜리 나눗셈은 소수 부분을 버립니다. 회색은 모두 0이 되고 완전한 흰색만 1이 됩니다."
"""


def prepare_images(images):
    return images.reshape(len(images), -1) // 255
