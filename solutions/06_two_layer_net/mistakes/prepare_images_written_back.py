"""
question = "prepare_images"
en = "The results are written back into the images. These can only hold whole numbers, so the fractions are lost, and the images with them."
ko = "결과를 원래 이미지에 다시 써 넣습니다. 그 배열은 정수만 담을 수 있어 소수 부분이 사라지고, 원래 이미지도 없어집니다."
"""


def prepare_images(images):
    images[...] = images / 255
    return images.reshape(len(images), -1)
