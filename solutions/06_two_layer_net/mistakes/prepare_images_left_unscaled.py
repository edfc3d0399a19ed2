"""
question = "prepare_images"
en = "The rows are there, and their numbers still go up to 255. Sums of hundreds of such numbers drive every sigmoid to its end, where it has no slope."
ko = "행으로 펴기는 했지만 값이 여전히 255까지 갑니다. 그런 수를 수백 개 더하면 시그모이드가 모두 끝으로 몰려 기울기가 사라집니다."
"""


def prepare_images(images):
    return images.reshape(len(images), -1).astype(float)
