"""Self-check of 06_two_layer_net: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers and other sizes.
"""

import numpy as np
import pytest
from two_layer_net import TwoLayerNet, minibatch, prepare_images, train

X = np.array([[1.0, 0.5]])
T = np.array([[0.0, 1.0]])


def tiny_network():
    """The network of section 6.2: 2 inputs, 3 hidden neurons, 2 classes."""
    network = TwoLayerNet(2, 3, 2)
    network.params["W1"][:] = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
    network.params["b1"][:] = [0.1, 0.2, 0.3]
    network.params["W2"][:] = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
    network.params["b2"][:] = [0.1, 0.2]
    return network


def network_of_zeros(inputs, hidden, classes):
    """A network that knows nothing at all."""
    network = TwoLayerNet(inputs, hidden, classes)
    for values in network.params.values():
        values[:] = 0.0
    return network


# --- 6.1 the parameters ---


@pytest.mark.question("init")
def test_number_of_parameters():
    """A network for digits has 39760 numbers.

    ko: 손글씨 숫자용 신경망의 매개변수는 39760개입니다.
    """
    params = TwoLayerNet(784, 50, 10).params
    shapes = {key: params[key].shape for key in params}
    assert shapes == {"W1": (784, 50), "b1": (50,), "W2": (50, 10), "b2": (10,)}
    assert sum(values.size for values in params.values()) == 39760


@pytest.mark.question("init")
def test_small_random_weights():
    """Weights are small and random, biases are zero.

    ko: 가중치는 작은 난수이고 편향은 0입니다.
    """
    params = TwoLayerNet(784, 50, 10).params
    assert np.std(params["W1"]) == pytest.approx(0.01, rel=0.1), (
        "W1 should have a standard deviation of 0.01.\nko: W1의 표준편차는 0.01이어야 합니다."
    )
    assert np.mean(params["W1"]) == pytest.approx(0.0, abs=0.001), (
        "W1 should lie around 0.\nko: W1은 0을 중심으로 퍼져 있어야 합니다."
    )
    for key in ("b1", "b2"):
        message = f"{key} starts at zero.\nko: {key}의 값은 0에서 시작합니다."
        assert not params[key].any(), message


# --- 6.2 predict ---


@pytest.mark.question("predict")
def test_predict_the_worked_example():
    """The table of the handout, and its second example.

    ko: 안내문의 표와 그 두 번째 예입니다.
    """
    y = tiny_network().predict(np.array([[1.0, 0.5], [-2.0, 1.0]]))
    message = (
        "Print what you have after each step, and compare with the table in section 6.2.\n"
        "ko: 단계마다 나온 값을 출력해서 6.2절의 표와 비교해 보세요."
    )
    np.testing.assert_allclose(y, [[0.3323, 0.6677], [0.3659, 0.6341]], atol=5e-5, err_msg=message)


@pytest.mark.question("predict")
def test_predict_knowing_nothing():
    """With all parameters 0, each of ten classes gets a tenth.

    ko: 매개변수가 모두 0이면 열 클래스의 확률이 10분의 1씩입니다.
    """
    y = network_of_zeros(4, 3, 10).predict(np.ones((5, 4)))
    np.testing.assert_allclose(y, np.full((5, 10), 0.1))


# --- 6.3 loss ---


@pytest.mark.question("loss")
def test_loss_of_the_worked_example():
    """The right class got 0.6677.

    ko: 정답 클래스의 확률이 0.6677일 때입니다.
    """
    assert tiny_network().loss(X, T) == pytest.approx(0.4039, abs=5e-5), "-log 0.6677 = 0.4039"


@pytest.mark.question("loss")
def test_loss_knowing_nothing():
    """Ten classes, no idea: log 10.

    ko: 클래스가 열이고 아는 것이 없으면 log 10입니다.
    """
    loss = network_of_zeros(4, 3, 10).loss(np.ones((5, 4)), np.eye(10)[[3, 1, 4, 1, 5]])
    assert loss == pytest.approx(np.log(10), abs=1e-4), (
        "About 2.303, whatever the targets are.\nko: 정답이 무엇이든 약 2.303입니다."
    )


# --- 6.4 accuracy ---


@pytest.mark.question("accuracy")
def test_three_of_four():
    """A network that always favours class 1, and four examples, three of which are of class 1.

    ko: 언제나 클래스 1을 고르는 신경망과, 그중 셋이 클래스 1인 데이터 넷입니다.
    """
    network = network_of_zeros(2, 3, 3)
    network.params["b2"][1] = 1.0
    t = np.array([[0, 1, 0], [0, 0, 1], [0, 1, 0], [0, 1, 0]])
    assert network.accuracy(np.ones((4, 2)), t) == pytest.approx(0.75)


# --- 6.5 numerical_gradient ---

GRADIENTS = {
    "W1": [[-0.0244, -0.0221, -0.0187], [-0.0122, -0.0111, -0.0093]],
    "b1": [-0.0244, -0.0221, -0.0187],
    "W2": [[0.1909, -0.1909], [0.2220, -0.2220], [0.2493, -0.2493]],
    "b2": [0.3323, -0.3323],
}


@pytest.mark.question("numerical_gradient")
def test_gradients_have_the_shapes_of_their_parameters():
    """A gradient for each parameter; each has the shape of what it belongs to.

    ko: 매개변수마다 기울기가 하나씩 있고 형상이 서로 같습니다.
    """
    network = tiny_network()
    grads = network.numerical_gradient(X, T)
    assert set(grads) == set(network.params)
    for key in network.params:
        assert grads[key].shape == network.params[key].shape, (
            f"Was the gradient of {key} measured on {key}?\nko: {key}의 기울기를 {key}에 대해 쟀나요?"
        )


@pytest.mark.question("numerical_gradient")
@pytest.mark.parametrize("key", GRADIENTS)
def test_gradients_of_the_worked_example(key):
    """The table of the handout.

    ko: 안내문의 표입니다.
    """
    found = tiny_network().numerical_gradient(X, T)[key]
    message = f"Compare {key} with section 6.5.\nko: {key}의 값을 6.5절과 비교해 보세요."
    np.testing.assert_allclose(found, GRADIENTS[key], atol=6e-5, err_msg=message)


# --- 6.6 prepare_images ---


@pytest.mark.question("prepare_images")
def test_one_small_image():
    """Four pixels in a row, from 0 to 1.

    ko: 네 픽셀이 한 행이 되고 값은 0에서 1 사이입니다.
    """
    images = np.array([[[0, 51], [102, 255]]], dtype=np.uint8)
    np.testing.assert_allclose(prepare_images(images), [[0, 0.2, 0.4, 1]], rtol=1e-6)


# --- 6.7 minibatch ---


@pytest.mark.question("minibatch")
def test_tens_and_ones():
    """Each x is ten times its t: is it still so in the batch?

    ko: x는 모두 t의 열 배입니다. 배치에서도 그런지 봅니다.
    """
    t = np.arange(20)
    x = 10 * t.reshape(20, 1)
    x_batch, t_batch = minibatch(x, t, 6, np.random.default_rng(0))
    assert x_batch.shape == (6, 1)
    assert t_batch.shape == (6,)
    message = "An example has lost its own target.\nko: 자기 정답을 잃어버린 데이터가 있습니다."
    np.testing.assert_array_equal(x_batch[:, 0], 10 * t_batch, err_msg=message)


@pytest.mark.question("minibatch")
def test_same_seed_same_batch():
    """With the same seed, the same examples are drawn.

    ko: 시드가 같으면 같은 데이터가 뽑힙니다.
    """
    t = np.arange(1000)
    first, _ = minibatch(t, t, 6, np.random.default_rng(3))
    again, _ = minibatch(t, t, 6, np.random.default_rng(3))
    message = "All chance should come from rng.\nko: 난수는 모두 rng에서 얻어야 합니다."
    np.testing.assert_array_equal(first, again, err_msg=message)


# --- 6.8 train ---


def two_clouds():
    """Twenty points on the right, of class 0, and twenty on the left, of class 1."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(40, 2))
    x[:20, 0] += 2
    x[20:, 0] -= 2
    return x, np.repeat(np.eye(2), 20, axis=0)


@pytest.mark.question("train")
def test_seven_examples_in_threes():
    """Two steps in an epoch: six losses and three accuracies after three epochs.

    ko: 한 에폭에 두 스텝: 세 에폭 뒤에 손실 여섯 개와 정확도 세 개가 남습니다.
    """
    x, t = two_clouds()
    losses, accuracies = train(TwoLayerNet(2, 3, 2), x[17:24], t[17:24], 3, 0.1, 3, np.random.default_rng(0))
    message = "7 // 3 is 2, and there are three epochs.\nko: 7 // 3은 2이고, 에폭은 세 번입니다."
    assert len(losses) == 6, message
    message = "One accuracy at the end of each epoch.\nko: 정확도는 에폭이 끝날 때마다 하나씩입니다."
    assert len(accuracies) == 3, message


@pytest.mark.question("train")
def test_the_clouds_are_told_apart():
    """After a few epochs, the loss has fallen.

    ko: 몇 에폭 뒤에는 손실이 줄어 있습니다.
    """
    x, t = two_clouds()
    losses, accuracies = train(TwoLayerNet(2, 3, 2), x, t, 10, 1.0, 10, np.random.default_rng(0))
    assert losses[0] == pytest.approx(np.log(2), abs=0.1), (
        "At the start it knows nothing: the loss is about log 2.\nko: 처음에는 아는 것이 없으니 손실이 약 log 2입니다."
    )
    assert losses[-1] < 0.4, (
        "The loss should have fallen. Does each step go downhill?\n"
        "ko: 손실이 줄었어야 합니다. 스텝마다 내리막으로 가나요?"
    )
    assert accuracies[-1] > 0.8, (
        "The loss falls, but the accuracy is low; look at section 6.4.\n"
        "ko: 손실은 줄어드는데 정확도가 낮습니다. 6.4절을 살펴보세요."
    )


# --- 6.9 accuracy with labels (bonus) ---


@pytest.mark.question("accuracy.labels")
def test_three_of_four_with_labels():
    """The example of 6.4, with labels.

    ko: 6.4절의 예를 레이블로 계산합니다.
    """
    network = network_of_zeros(2, 3, 3)
    network.params["b2"][1] = 1.0
    assert network.accuracy(np.ones((4, 2)), np.array([1, 2, 1, 1])) == pytest.approx(0.75)
