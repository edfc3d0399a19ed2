"""
question = "prepare_images"
en = "The numbers are divided by the brightest pixel that happens to be there, so the same grey is another number in another set of images."
ko = "그때그때 가장 밝은 픽셀의 값으로 나눕니다. 그러면 같은 회색이라도 이미지 묶음에 따라 다른 수가 됩니다."
"""


def prepare_images(images):
    return images.reshape(len(images), -1) / images.max()
