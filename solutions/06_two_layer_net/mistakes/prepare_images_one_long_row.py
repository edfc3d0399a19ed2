"""
question = "prepare_images"
en = "All images have been strung into a single row. Keep the first axis, and flatten what lies behind it."
ko = "모든 이미지가 한 줄로 이어졌습니다. 첫 번째 축은 그대로 두고 그 뒤만 펴세요."
"""


def prepare_images(images):
    return images.reshape(-1) / 255
