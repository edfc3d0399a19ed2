"""Self-check of 03_activations: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers and other sizes.
"""

import functions
import numpy as np
import pytest


def in_a_line(array):
    """The array's numbers without line breaks."""
    return " ".join(str(array).split())


def has_a_result(found, what):
    """Ask whether there is a result at all."""
    assert found is not None, (
        f"{what} returned nothing; is there a return?\nko: {what}이(가) 아무것도 돌려주지 않았습니다. return이 있나요?"
    )


def has_the_shape(found, shape, what):
    """Compare the shape."""
    assert np.shape(found) == shape, (
        f"{what} should have the shape {shape}, not {np.shape(found)}\n"
        f"ko: {what}의 형상은 {shape}이어야 하는데 {np.shape(found)}입니다"
    )


def same(found, expected, what, tolerance=1e-7):
    """Compare an array with the expected one, and say what differs."""
    has_a_result(found, what)
    expected = np.array(expected)
    has_the_shape(found, expected.shape, what)
    assert np.isfinite(found).all(), (
        f"{what} should be finite, but it is {in_a_line(found)}\n"
        f"ko: {what}은(는) 유한해야 하는데 {in_a_line(found)}입니다"
    )
    assert np.allclose(found, expected, rtol=0, atol=tolerance), (
        f"{what} should be about {in_a_line(expected)}, but it is {in_a_line(found)}\n"
        f"ko: {what}은(는) 약 {in_a_line(expected)}이어야 하는데 {in_a_line(found)}입니다"
    )


# Section 3.1 identity_function


@pytest.mark.question("identity_function")
def test_identity_of_two_numbers():
    """What goes in comes out.

    ko: 들어간 것이 그대로 나옵니다.
    """
    same(functions.identity_function(np.array([0.3, -1.2])), [0.3, -1.2], "identity_function([0.3, -1.2])")


@pytest.mark.question("identity_function")
def test_identity_of_a_batch():
    """A batch keeps its shape.

    ko: 배치의 형상이 유지됩니다.
    """
    x = np.array([[1.5, -2.0], [0.0, 4.0], [-0.5, 3.0]])
    same(functions.identity_function(x), x, "identity_function([[1.5, -2], [0, 4], [-0.5, 3]])")


# Section 3.2 relu


@pytest.mark.question("relu")
def test_relu_of_the_handout():
    """Negative numbers become 0.

    ko: 음수는 0이 됩니다.
    """
    same(functions.relu(np.array([-1.5, 0.0, 0.4, 2.5])), [0.0, 0.0, 0.4, 2.5], "relu([-1.5, 0, 0.4, 2.5])")


@pytest.mark.question("relu")
def test_relu_keeps_x():
    """The array that was handed over is not changed.

    ko: 넘겨준 배열은 바뀌지 않습니다.
    """
    x = np.array([-1.0, 2.0])
    functions.relu(x)
    same(x, [-1.0, 2.0], "x")


# Section 3.3 tanh


@pytest.mark.question("tanh")
def test_tanh_of_the_handout():
    """The numbers of the table.

    ko: 표에 있는 값들입니다.
    """
    x = np.array([-2.0, -1.0, 0.0, 0.5, 1.0])
    same(functions.tanh(x), [-0.9640, -0.7616, 0.0, 0.4621, 0.7616], "tanh([-2, -1, 0, 0.5, 1])", tolerance=1e-4)


@pytest.mark.question("tanh")
def test_tanh_and_the_sigmoid():
    """The two curves are relatives (section 3.3).

    ko: 두 곡선은 친척입니다(3.3절).
    """
    x = np.array([[0.3, -0.7], [1.1, -1.9]])
    same(functions.tanh(x), 2 * functions.sigmoid(2 * x) - 1, "tanh([[0.3, -0.7], [1.1, -1.9]])")


@pytest.mark.question("tanh.stable")
def test_tanh_of_a_thousand():
    """Bonus, section 3.10.

    ko: 보너스, 3.10절입니다.
    """
    with np.errstate(all="ignore"):
        found = functions.tanh(np.array([-1000.0, 1000.0]))
    same(found, [-1.0, 1.0], "tanh([-1000, 1000])")


# Section 3.4 leaky_relu


@pytest.mark.question("leaky_relu")
def test_leaky_relu_of_the_handout():
    """A tenth of each negative number is left.

    ko: 음수는 10분의 1만 남습니다.
    """
    same(functions.leaky_relu(np.array([-2.0, 0.0, 3.0]), 0.1), [-0.2, 0.0, 3.0], "leaky_relu([-2, 0, 3], 0.1)")


@pytest.mark.question("leaky_relu")
def test_leaky_relu_with_another_slope():
    """The slope is the one that is given.

    ko: 기울기는 주어진 값을 씁니다.
    """
    same(functions.leaky_relu(np.array([[-2.0, 1.0]]), 0.5), [[-1.0, 1.0]], "leaky_relu([[-2, 1]], 0.5)")


# Section 3.5 prelu


@pytest.mark.question("prelu")
def test_prelu_of_the_handout():
    """A slope for each column, one of them steep.

    ko: 열마다 기울기가 다르고, 그중 하나는 가파릅니다.
    """
    x, a = np.array([[-2.0, -2.0], [3.0, -1.0]]), np.array([0.5, 2.0])
    same(functions.prelu(x, a), [[-1.0, -4.0], [3.0, -2.0]], "prelu([[-2, -2], [3, -1]], [0.5, 2])")


@pytest.mark.question("prelu")
def test_prelu_of_rows_of_minus_one():
    """The slopes come out, with their signs turned round.

    ko: 모두 -1인 행을 넣으면 기울기가 부호만 바뀌어 나옵니다.
    """
    a = np.array([0.5, 2.0, -1.0])
    same(functions.prelu(-np.ones((2, 3)), a), [-a, -a], "prelu([[-1, -1, -1], [-1, -1, -1]], [0.5, 2, -1])")


# Section 3.6 elu


@pytest.mark.question("elu")
def test_elu_of_the_handout():
    """A curve on the left, a line on the right.

    ko: 왼쪽은 곡선, 오른쪽은 직선입니다.
    """
    found = functions.elu(np.array([-1.0, 0.0, 2.0]), 2.0)
    same(found, [-1.2642, 0.0, 2.0], "elu([-1, 0, 2], 2)", tolerance=1e-4)


@pytest.mark.question("elu")
def test_elu_of_a_thousand():
    """A warning is allowed, nan is not.

    ko: 경고는 나와도 되지만 nan은 안 됩니다.
    """
    with np.errstate(all="ignore"):
        found = functions.elu(np.array([1000.0, -1000.0]), 0.5)
    same(found, [1000.0, -0.5], "elu([1000, -1000], 0.5)")


# Section 3.7 softmax


@pytest.mark.question("softmax")
def test_softmax_of_the_handout():
    """Three scores, and three probabilities that add up to 1.

    ko: 점수 셋이 합이 1인 확률 셋이 됩니다.
    """
    found = functions.softmax(np.array([0.3, 2.9, 4.0]))
    same(found, [0.01821127, 0.24519181, 0.73659691], "softmax([0.3, 2.9, 4])")


@pytest.mark.question("softmax")
def test_softmax_of_a_batch():
    """Every row by itself.

    ko: 행마다 따로 계산합니다.
    """
    x = np.array([[0.3, 2.9, 4.0], [1.0, 1.0, 1.0]])
    third = 1 / 3
    expected = [[0.01821127, 0.24519181, 0.73659691], [third, third, third]]
    same(functions.softmax(x), expected, "softmax([[0.3, 2.9, 4], [1, 1, 1]])")


@pytest.mark.question("softmax")
def test_softmax_of_large_scores():
    """Scores of a thousand, which are no trouble once they are shifted.

    ko: 점수가 천 단위여도 옮겨서 계산하면 문제가 없습니다.
    """
    with np.errstate(all="ignore"):
        found = functions.softmax(np.array([1010.0, 1000.0, 990.0]))
        rows = functions.softmax(np.array([[0.0, 1.0], [1000.0, 1001.0]]))
    same(found, [0.99995460, 0.00004540, 0.0], "softmax([1010, 1000, 990])")
    same(rows, [[0.26894142, 0.73105858]] * 2, "softmax([[0, 1], [1000, 1001]])")


# Sections 3.8 init_network and 3.9 forward


@pytest.mark.question("init_network")
def test_shapes_of_the_network():
    """Six arrays.

    ko: 배열 여섯 개의 형상입니다.
    """
    network = functions.init_network()
    has_a_result(network, "init_network()")
    shapes = {"W1": (2, 3), "b1": (3,), "W2": (3, 2), "b2": (2,), "W3": (2, 2), "b3": (2,)}
    for key, shape in shapes.items():
        message = f"there is no {key!r} in the network\nko: 신경망에 {key!r}이(가) 없습니다"
        assert key in network, message
        has_the_shape(network[key], shape, key)


@pytest.mark.question("init_network")
def test_first_layer_of_the_network():
    """The sums of the first layer, worked in section 3.9.

    ko: 3.9절에서 계산한 첫 번째 층의 합입니다.
    """
    network = functions.init_network()
    a1 = np.dot(np.array([1.0, 0.5]), network["W1"]) + network["b1"]
    same(a1, [0.3, 0.7, 1.1], "np.dot([1, 0.5], W1) + b1")


# The numbers of the table in section 3.9.
Z1 = [0.57444252, 0.66818777, 0.75026011]
A2 = [0.51615984, 1.21402696]
Z2 = [0.62624937, 0.7710107]
Y = [0.31682708, 0.69627909]


@pytest.mark.question("init_network")
def test_other_layers_of_the_network():
    """From z1 to a2, and from z2 to the outputs.

    ko: z1에서 a2까지, 그리고 z2에서 출력까지입니다.
    """
    network = functions.init_network()
    same(np.dot(np.array(Z1), network["W2"]) + network["b2"], A2, "a2")
    same(np.dot(np.array(Z2), network["W3"]) + network["b3"], Y, "a3")


@pytest.mark.question("forward")
def test_forward_of_the_book():
    """The book's example: in with 1 and 0.5.

    ko: 책의 예: 1과 0.5를 넣습니다.
    """
    same(functions.forward(functions.init_network(), np.array([1.0, 0.5])), Y, "forward(init_network(), [1, 0.5])")


@pytest.mark.question("forward")
def test_forward_of_a_batch():
    """The same example three times over.

    ko: 같은 예를 세 번 되풀이한 배치입니다.
    """
    x = np.array([[1.0, 0.5]] * 3)
    same(functions.forward(functions.init_network(), x), [Y] * 3, "forward(init_network(), [[1, 0.5]] * 3)")


@pytest.mark.question("forward")
def test_forward_of_another_network():
    """One neuron in each layer: only the last weight and the last bias are left to see.

    ko: 층마다 뉴런이 하나라서 마지막 가중치와 편향만 결과에 드러납니다.
    """
    zero = np.zeros((1, 1))
    network = {"W1": zero, "b1": np.zeros(1), "W2": zero, "b2": np.zeros(1)}
    network |= {"W3": np.array([[4.0]]), "b3": np.array([-5.0])}
    same(functions.forward(network, np.array([7.0])), [-3.0], "forward(network, [7]) = 4 * sigmoid(0) - 5")
