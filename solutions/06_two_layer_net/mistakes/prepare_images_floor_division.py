"""
question = "prepare_images"
en = "All greys have become 0, and only pure white is 1: the fractions are gone. Is it a division with two strokes, or a cast back to whole numbers?"
ko = "회색은 모두 0이 되고 완전한 흰색만 1입니다. 소수 부분이 사라졌습니다. 빗금 두 개로 나누었거나, 나눈 뒤에 다시 정수로 바꾸지 않았나요?"
"""


def prepare_images(images):
    return images.reshape(len(images), -1) // 255
