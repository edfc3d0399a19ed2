"""Self-check of 08_backprop: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers, and more of them.
"""

import numpy as np
import pytest
from layers import Affine, SoftmaxWithLoss
from two_layer_net import TwoLayerNet

X = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
W = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])
B = np.array([10.0, 20.0])
DOUT = np.array([[1.0, 2.0], [3.0, 4.0]])

SCORES = np.log([[2.0, 1.0, 1.0], [1.0, 3.0, 1.0]])
LABELS = np.array([0, 2])
ONE_HOT = np.array([[1, 0, 0], [0, 0, 1]])
SLOPES = [[-0.25, 0.125, 0.125], [0.1, 0.3, -0.4]]


def small_network():
    """The network of the handout, with its parameters put in place."""
    net = TwoLayerNet(2, 3, 2)
    net.params["W1"][...] = [[1, -1, 1], [1, 0, 1]]
    net.params["b1"][...] = [0, 0, -1]
    net.params["W2"][...] = [[1, 0], [5, 1], [0, 1.5]]
    net.params["b2"][...] = [0, 0]
    return net


# --- 8.1 Affine.forward ---


@pytest.mark.question("affine.forward")
def test_affine_forward():
    """Two examples, three inputs, two outputs.

    ko: 데이터 둘, 입력 셋, 출력 둘입니다.
    """
    found = Affine(W, B).forward(X)
    np.testing.assert_allclose(found, [[14, 19], [20, 19]], err_msg="1*1 + 2*0 + 3*1 + 10 = 14")


@pytest.mark.question("affine.forward")
def test_affine_forward_of_images():
    """The same numbers, folded: two images with one channel, one row and three columns.

    ko: 같은 수를 접은 것입니다. 채널 하나, 1행 3열인 이미지 두 장입니다.
    """
    found = Affine(W, B).forward(X.reshape(2, 1, 1, 3))
    message = "one row of numbers per image\nko: 이미지마다 수가 한 행씩 있어야 합니다"
    np.testing.assert_allclose(found, [[14, 19], [20, 19]], err_msg=message)


# --- 8.2 Affine.backward ---


@pytest.mark.question("affine.backward")
def test_affine_backward():
    """The three gradients of the handout.

    ko: 안내문에 있는 세 기울기입니다.
    """
    layer = Affine(W, B)
    layer.forward(X)
    message = "dx has the shape of x\nko: dx의 형상은 x와 같습니다"
    np.testing.assert_allclose(layer.backward(DOUT), [[1, 2, -1], [3, 4, -1]], err_msg=message)
    np.testing.assert_allclose(layer.dW, [[13, 18], [17, 24], [21, 30]], err_msg="1*1 + 4*3 = 13")
    message = "both examples had the same biases\nko: 두 데이터가 모두 같은 편향을 썼습니다"
    np.testing.assert_allclose(layer.db, [4, 6], err_msg=message)


@pytest.mark.question("affine.backward")
def test_affine_backward_of_images():
    """Images in, gradients of images out.

    ko: 이미지를 넣었으면 기울기도 이미지의 형상으로 나옵니다.
    """
    layer = Affine(W, B)
    layer.forward(X.reshape(2, 1, 1, 3))
    dx = layer.backward(DOUT)
    assert dx.shape == (2, 1, 1, 3), (
        "The gradient of an image has the shape of the image.\nko: 이미지의 기울기는 그 이미지와 형상이 같습니다."
    )


# --- 8.3 and 8.4 SoftmaxWithLoss ---


@pytest.mark.question("softmax_with_loss.forward")
@pytest.mark.parametrize("t", [LABELS, ONE_HOT], ids=["labels", "one-hot"])
def test_loss(t):
    """The mean of 0.6931 and 1.6094.

    ko: 0.6931과 1.6094의 평균입니다.
    """
    found = SoftmaxWithLoss().forward(SCORES, t)
    assert found == pytest.approx(1.1513, abs=1e-4), "(-log(0.5) - log(0.2)) / 2 = 1.1513"


@pytest.mark.question("softmax_with_loss.backward")
@pytest.mark.parametrize("t", [LABELS, ONE_HOT], ids=["labels", "one-hot"])
def test_loss_backward(t):
    """What the network said minus what is right, shared by two examples.

    ko: 신경망의 답에서 정답을 뺀 값을 데이터 둘이 나눕니다.
    """
    last = SoftmaxWithLoss()
    last.forward(SCORES, t)
    np.testing.assert_allclose(last.backward(), SLOPES, rtol=1e-4, err_msg="(0.5 - 1) / 2 = -0.25")


# --- 8.5 TwoLayerNet.predict ---


@pytest.mark.question("two_layer_net.predict")
def test_network_for_digits():
    """784 pixels, 50 hidden units, 10 digits.

    ko: 픽셀 784개, 은닉 뉴런 50개, 숫자 10개입니다.
    """
    net = TwoLayerNet(784, 50, 10)
    assert sum(value.size for value in net.params.values()) == 39760
    assert net.predict(np.zeros((3, 784))).shape == (3, 10), (
        "one row of scores per example\nko: 데이터마다 점수가 한 행씩 있어야 합니다"
    )


@pytest.mark.question("two_layer_net.predict")
def test_predict():
    """The picture of the handout, from left to right.

    ko: 안내문의 그림을 왼쪽에서 오른쪽으로 따라갑니다.
    """
    found = small_network().predict(np.array([[1.0, 2.0]]))
    message = (
        "If it is near 0, the layers do not see the numbers that were put into params."
        "\nko: 결과가 0에 가깝다면, params에 넣은 수를 계층들이 보지 못하는 것입니다."
    )
    np.testing.assert_allclose(found, [[3, 3]], err_msg=message)


# --- 8.6 TwoLayerNet.gradient ---


@pytest.mark.question("two_layer_net.gradient")
def test_gradient():
    """The picture of the handout, from right to left.

    ko: 안내문의 그림을 오른쪽에서 왼쪽으로 되돌아옵니다.
    """
    grads = small_network().gradient(np.array([[1.0, 2.0]]), np.array([0]))
    np.testing.assert_allclose(grads["b2"], [-0.5, 0.5], rtol=1e-4)
    np.testing.assert_allclose(grads["W2"], [[-1.5, 1.5], [0, 0], [-1, 1]], rtol=1e-4)
    message = (
        "The second hidden unit was shut by the Relu, so nothing passes there on the way back."
        "\nko: 두 번째 은닉 노드는 Relu가 막았으므로, 되돌아올 때 그곳으로는 아무것도 지나가지 않습니다."
    )
    np.testing.assert_allclose(grads["b1"], [-0.5, 0, 0.75], rtol=1e-4, err_msg=message)
    np.testing.assert_allclose(grads["W1"], [[-0.5, 0, 0.75], [-1, 0, 1.5]], rtol=1e-4)


@pytest.mark.question("two_layer_net.gradient")
def test_gradient_against_small_differences():
    """The gradient check: both roads lead to the same numbers.

    ko: 기울기 확인: 두 길이 같은 값에 이릅니다.
    """
    np.random.seed(8)
    net = TwoLayerNet(4, 5, 3, weight_init_std=0.3)
    x, t = np.random.randn(6, 4), np.array([0, 1, 2, 2, 1, 0])
    measured = net.numerical_gradient(x, t)
    grads = net.gradient(x, t)
    for key in ("W2", "b2", "W1", "b1"):
        message = (
            f"grads[{key!r}] is not the slope that tiny steps measure."
            f"\nko: grads[{key!r}]이(가) 아주 작은 차이로 잰 기울기와 다릅니다."
        )
        np.testing.assert_allclose(grads[key], measured[key], rtol=1e-3, atol=1e-5, err_msg=message)


# --- 8.7 dout (bonus) ---


@pytest.mark.question("softmax_with_loss.dout")
def test_half_a_loss():
    """Half the loss, half the gradient.

    ko: 손실이 절반이면 기울기도 절반입니다.
    """
    last = SoftmaxWithLoss()
    last.forward(SCORES, LABELS)
    np.testing.assert_allclose(last.backward(0.5), np.array(SLOPES) / 2, rtol=1e-4)
