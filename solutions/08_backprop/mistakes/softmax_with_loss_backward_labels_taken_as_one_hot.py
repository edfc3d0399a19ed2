"""
question = "softmax_with_loss.backward"
en = "Labels are subtracted from the probabilities as they are. A label says where a 1 would stand; it is no number to compute with."
ko = "레이블을 확률에서 그대로 뺐습니다. 레이블은 1이 놓일 자리를 가리킬 뿐, 계산에 쓰는 수가 아닙니다."
"""

import numpy as np


class SoftmaxWithLoss:
    def backward(self, dout=1):
        return dout * (self.y - self.t) / self.t.shape[0]
