"""
question = "prepare_images"
en = "The table lies on its side: each image has become a column."
ko = "표가 옆으로 누웠습니다. 이미지가 행이 아니라 열이 되었습니다."
"""


def prepare_images(images):
    return images.reshape(len(images), -1).T / 255
