"""
question = "pooling.forward"
en = "Without a stride the window moves two cells at a time. The default of the handout is 1."
ko = "스트라이드를 지정하지 않으면 윈도우가 두 칸씩 움직입니다. 안내문의 기본값은 1입니다."
"""


class Pooling:
    def __init__(self, pool_h, pool_w, stride=2, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad
        self.x = None
        self.arg_max = None
