"""
question = "prepare_images"
en = "The pixels of an image are read column by column. Read it as a page, line by line."
ko = "이미지의 픽셀을 세로로 읽었습니다. 글을 읽듯이 한 줄씩 가로로 읽으세요."
"""


def prepare_images(images):
    return images.transpose(0, 2, 1).reshape(len(images), -1) / 255
