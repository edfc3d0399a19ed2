"""
question = "gradient"
en = "The slopes are measured, two runs of the network for every single number. At full size one step would take hours."
ko = "값 하나마다 신경망을 두 번씩 실행해서 기울기를 잽니다. 실제 크기에서는 한 번 갱신하는 데 몇 시간이 걸립니다."
"""

from gradient import numerical_gradient


class SimpleConvNet:
    def gradient(self, x, t):
        return {key: numerical_gradient(lambda _: self.loss(x, t), self.params[key]) for key in self.params}
