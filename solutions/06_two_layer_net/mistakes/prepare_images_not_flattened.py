"""
question = "prepare_images"
en = "The numbers are right, but each image is still a square of them. The first matrix wants a row for each image."
ko = "값은 맞지만 이미지가 아직 2차원입니다. 첫 번째 행렬과 곱하려면 이미지 하나가 한 행이어야 합니다."
"""


def prepare_images(images):
    return images / 255
