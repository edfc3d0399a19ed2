"""Your own checks for assignment 12: small numbers that you can follow by hand. Run `pytest` in this folder.

Passing all of them is a good sign, not yet full marks: the hidden checks use other networks and other numbers.
"""

import numpy as np
import pytest

from gradient import numerical_gradient
from reports import overfitting_report, search_report
from simple_convnet import SimpleConvNet

# The network of sections 12.2 to 12.5: one filter, two hidden numbers, two classes.
IMAGE = np.array([[[[1.0, 2.0, 3.0, 0.0], [0.0, 1.0, 2.0, 3.0], [3.0, 0.0, 1.0, 2.0], [2.0, 3.0, 0.0, 1.0]]]])
PARAMS = {
    "W1": [[[[2.0, 0.0, 1.0], [0.0, 1.0, 2.0], [1.0, 0.0, 2.0]]]],
    "b1": [-10.0],
    "W2": [[0.5, -1.0]],
    "b2": [0.0, 1.0],
    "W3": [[1.0, 2.0], [7.0, 7.0]],
    "b3": [2.0, 0.0],
}


def small_net():
    """Build the network of the handout, with its parameters."""
    net = SimpleConvNet((1, 4, 4), {"filter_num": 1, "filter_size": 3, "pad": 0, "stride": 1}, 2, 2)
    for key, value in PARAMS.items():
        net.params[key][...] = value
    return net


def random_net(seed, std=0.2):
    """Build a network with padding and a stride, and draw a batch of 6 images for it."""
    np.random.seed(seed)
    net = SimpleConvNet((2, 9, 9), {"filter_num": 3, "filter_size": 5, "pad": 1, "stride": 2}, 7, 4, std)
    for key in ("b1", "b2", "b3"):
        net.params[key] += 0.1 * np.random.randn(*net.params[key].shape)
    return net, np.random.randn(6, 2, 9, 9), np.array([3, 0, 1, 2, 2, 1])


def same_shapes(net, expected):
    """Compare the shapes of a network's parameters, and say what they are."""
    shapes = {name: np.shape(array) for name, array in net.params.items()}
    message = f"the shapes are {shapes}\nko: 형상이 {shapes}입니다"
    assert shapes == expected, message


def same_shape(found, expected, what):
    """Compare one shape, and say what differs."""
    assert np.shape(found) == expected, (
        f"{what} has shape {np.shape(found)}; it should have {expected}"
        f"\nko: {what}의 형상은 {expected}이어야 하는데 {np.shape(found)}입니다"
    )


def same(found, expected, what, atol=1e-4):
    """Compare shape and values, and say what differs."""
    expected = np.asarray(expected, dtype=float)
    same_shape(found, expected.shape, what)
    message = f"{what} has wrong values\nko: {what}의 값이 맞지 않습니다"
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=atol, err_msg=message)


# --- 12.1 ---


@pytest.mark.question("init")
def test_the_network_of_the_book():
    """The book's network, which has 433890 parameters.

    ko: 책의 신경망: 매개변수가 433890개입니다.
    """
    net = SimpleConvNet()
    expected = {"W1": (30, 1, 5, 5), "b1": (30,), "W2": (4320, 100), "b2": (100,), "W3": (100, 10), "b3": (10,)}
    same_shapes(net, expected)
    count = sum(value.size for value in net.params.values())
    assert count == 433890, (
        f"the parameters are {count} numbers; there should be 433890"
        f"\nko: 매개변수가 433890개여야 하는데 {count}개입니다"
    )


@pytest.mark.question("init")
def test_another_network():
    """Other sizes, with padding and a stride.

    ko: 다른 크기에, 패딩과 스트라이드가 있는 신경망입니다.
    """
    expected = {"W1": (3, 2, 5, 5), "b1": (3,), "W2": (12, 7), "b2": (7,), "W3": (7, 4), "b3": (4,)}
    same_shapes(random_net(0)[0], expected)


@pytest.mark.question("init")
def test_layers_and_params_share_their_arrays():
    """The layers hold the very arrays that params has.

    ko: 계층이 가진 배열은 params에 있는 바로 그 배열입니다.
    """
    net = random_net(0)[0]
    layers = list(net.layers.values()) if isinstance(net.layers, dict) else list(net.layers)
    owners = [layer for layer in layers if hasattr(layer, "W")]
    assert len(layers) == 6, (
        f"there are {len(layers)} layers; the last one, SoftmaxWithLoss, is not among the six"
        f"\nko: 계층이 {len(layers)}개입니다. 마지막 계층인 SoftmaxWithLoss는 여섯 계층에 들어가지 않습니다"
    )
    assert len(owners) == 3, (
        f"{len(owners)} of the layers have weights; it should be three"
        f"\nko: 가중치가 있는 계층은 셋이어야 하는데 {len(owners)}개입니다"
    )
    for number, layer in enumerate(owners, 1):
        for kind in "Wb":
            same_array = getattr(layer, kind) is net.params[f"{kind}{number}"]
            assert same_array, (
                f"the layer's {kind} is another array than net.params['{kind}{number}']"
                f"\nko: 계층의 {kind}가 net.params['{kind}{number}']에 있는 것과 다른 배열입니다"
            )


# --- 12.2 ---


@pytest.mark.question("predict")
def test_scores_of_the_handout():
    """The scores of the handout: 5 and 6.

    ko: 안내문의 점수: 5와 6입니다.
    """
    same(small_net().predict(IMAGE), [[5, 6]], "predict(IMAGE)")


@pytest.mark.question("predict")
def test_shape_of_the_scores():
    """A row of scores for each image.

    ko: 이미지마다 점수가 한 행씩 나옵니다.
    """
    net, x, _ = random_net(1)
    same_shape(net.predict(x), (6, 4), "predict(x)")


# --- 12.3 ---


@pytest.mark.question("loss")
def test_loss_of_the_handout():
    """The losses of the handout, with a label and with a one-hot row.

    ko: 레이블일 때와 원-핫 행일 때의 안내문의 손실입니다.
    """
    net = small_net()
    same(net.loss(IMAGE, np.array([1])), 0.313262, "loss(IMAGE, [1])")
    same(net.loss(IMAGE, np.array([[1, 0]])), 1.313262, "loss(IMAGE, [[1, 0]])")


@pytest.mark.question("loss")
def test_a_fresh_network_knows_nothing():
    """Four classes, no idea: log 4.

    ko: 클래스가 넷이고 아는 것이 없으면 log 4입니다.
    """
    net, x, t = random_net(2, std=0.001)
    for key in ("b1", "b2", "b3"):
        net.params[key][...] = 0
    same(net.loss(x, t), np.log(4), "loss(x, t)", atol=1e-3)


# --- 12.4 ---


@pytest.mark.question("accuracy")
@pytest.mark.parametrize("batch_size", [6, 3, 2, 1])
def test_accuracy_of_known_guesses(batch_size):
    """Four of six are right, whatever the size of a batch.

    ko: 배치의 크기와 상관없이 여섯 가운데 넷이 맞습니다.
    """
    net, x, _ = random_net(3)
    t = np.argmax(net.predict(x), axis=1)
    t[[1, 4]] = (t[[1, 4]] + 1) % 4  # two of six are wrong
    same(net.accuracy(x, t, batch_size), 4 / 6, f"accuracy(x, t, {batch_size})")
    same(net.accuracy(x, np.eye(4)[t], batch_size), 4 / 6, f"accuracy(x, np.eye(4)[t], {batch_size})")


@pytest.mark.question("accuracy.last_batch")
def test_bonus_a_shorter_last_batch():
    """The images of a shorter last batch count too (a bonus).

    ko: 마지막에 남은, 더 작은 배치의 이미지도 셉니다(보너스).
    """
    net, x, _ = random_net(3)
    t = np.argmax(net.predict(x), axis=1)
    t[[1, 5]] = (t[[1, 5]] + 1) % 4
    same(net.accuracy(x, t, 4), 4 / 6, "accuracy(x, t, 4)")
    same(net.accuracy(x, t), 4 / 6, "accuracy(x, t)")


# --- 12.5 ---


@pytest.mark.question("gradient")
def test_gradients_of_the_handout():
    """The way back through the example of the handout.

    ko: 안내문의 예를 되돌아오며 구한 기울기입니다.
    """
    grads = small_net().gradient(IMAGE, np.array([1]))
    d = 0.2689414  # the probability of class 0, which is wrong
    same(grads["b3"], [d, -d], "grads['b3']")
    same(grads["W3"], [[3 * d, -3 * d], [0, 0]], "grads['W3']")
    same(grads["b2"], [-d, 0], "grads['b2']")
    same(grads["W2"], [[-6 * d, 0]], "grads['W2']")
    same(grads["b1"], [-d / 2], "grads['b1']")
    same(grads["W1"], -d / 2 * IMAGE[:, :, :3, 1:], "grads['W1']")


@pytest.mark.question("gradient")
@pytest.mark.parametrize("key", ["W1", "b1", "W2", "b2", "W3", "b3"])
def test_gradient_check(key):
    """The gradient check: small differences lead to the same numbers.

    ko: 기울기 확인: 아주 작은 차이로 재어도 같은 값이 나옵니다.
    """
    net, x, t = random_net(4)
    grads = net.gradient(x, t)
    same(grads[key], numerical_gradient(lambda _: net.loss(x, t), net.params[key]), f"grads['{key}']", atol=1e-6)


# --- 12.6 ---


@pytest.mark.question("overfitting_report")
def test_overfitting_report_of_the_handout():
    """The example of the handout.

    ko: 안내문의 예입니다.
    """
    report = overfitting_report([0.4, 0.7, 0.9, 1.0], [0.3, 0.6, 0.5, 0.5])
    assert set(report) == {"best_epoch", "gap", "lost"}, (
        f"the report has the keys {set(report)}\nko: 보고서의 키가 {set(report)}입니다"
    )
    assert report["best_epoch"] == 1, (
        f"the test went best in epoch 1, not {report['best_epoch']}"
        f"\nko: 테스트가 가장 잘된 에폭은 {report['best_epoch']}이(가) 아니라 1입니다"
    )
    same(report["gap"], 0.5, "gap")
    same(report["lost"], 0.1, "lost")


@pytest.mark.question("overfitting_report")
def test_one_epoch():
    """A training of one epoch, in which the test went better.

    ko: 에폭이 하나뿐이고 테스트 쪽이 더 잘된 학습입니다.
    """
    report = overfitting_report([0.25], [0.5])
    message = "there is only epoch 0\nko: 에폭은 0 하나뿐입니다"
    assert report["best_epoch"] == 0, message
    same(report["gap"], -0.25, "gap")
    same(report["lost"], 0.0, "lost")


# --- 12.7 ---


@pytest.mark.question("search_report")
def test_search_report_of_the_handout():
    """The example of the handout: the best three of four trials.

    ko: 안내문의 예: 시행 넷 가운데 가장 좋은 셋입니다.
    """
    trials = [(0.2, 0.1, 1e-5), (0.8, 0.01, 1e-8), (0.6, 0.005, 3e-7), (0.7, 0.02, 1e-6)]
    report = search_report(trials, 3)
    found = [tuple(trial) for trial in report["best"]]
    assert found == [trials[1], trials[3], trials[2]], f"best = {found}"
    assert tuple(report["lr"]) == (0.005, 0.02), f"lr = {report['lr']}"
    assert tuple(report["weight_decay"]) == (1e-8, 1e-6), f"weight_decay = {report['weight_decay']}"
