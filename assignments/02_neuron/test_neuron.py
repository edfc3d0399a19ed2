"""Self-check of 02_neuron: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the
hidden checks use other numbers.
"""

import neuron
import numpy as np
import pytest

# What a neuron answers to x = 0 when it should answer 1, at steps 99, 199, ..., 999 (handout, section 2.3).
B0 = 0.12515443
OUTPUTS = [
    0.9003501187412667,
    0.9483446073420776,
    0.9654679952531002,
    0.9741434401305322,
    0.9793624508730034,
    0.9828404206299661,
    0.9853212561759793,
    0.9871787012396702,
    0.9886209296332111,
    0.9897727596405407,
]


# Section 2.1 sigmoid


@pytest.mark.question("sigmoid")
def test_sigmoid_of_zero_is_one_half():
    """In the middle, at x = 0, the sigmoid is one half.

    ko: 한가운데인 x = 0에서 시그모이드는 0.5입니다.
    """
    assert neuron.sigmoid(0.0) == pytest.approx(0.5), (
        "At x = 0 the denominator is 1 + 1.\nko: x = 0이면 분모는 1 + 1입니다."
    )


@pytest.mark.question("sigmoid")
def test_sigmoid_of_an_array():
    """An array goes through the sigmoid element by element.

    ko: 배열은 원소별로 시그모이드를 지납니다.
    """
    y = neuron.sigmoid(np.array([-1.0, 1.0, 2.0]))
    assert np.shape(y) == (3,), (
        f"Three numbers in, three numbers out; the shape is {np.shape(y)}.\n"
        f"ko: 숫자 세 개를 넣으면 숫자 세 개가 나와야 하는데, 형상이 {np.shape(y)}입니다."
    )
    np.testing.assert_allclose(y, [0.26894142, 0.73105858, 0.88079708], rtol=1e-6)


@pytest.mark.question("sigmoid")
def test_sigmoid_of_a_table():
    """More axes make no difference.

    ko: 축이 더 많아도 마찬가지입니다.
    """
    y = neuron.sigmoid(np.array([[0.3, 0.7, 1.1], [0.0, -2.0, 2.0]]))
    assert np.shape(y) == (2, 3), (
        f"sigmoid keeps the shape, here (2, 3); yours is {np.shape(y)}.\n"
        f"ko: sigmoid는 형상을 그대로 둡니다. 여기서는 (2, 3)이어야 하는데 {np.shape(y)}입니다."
    )
    np.testing.assert_allclose(y[0], [0.57444252, 0.66818777, 0.75026011], rtol=1e-6)
    assert y[1, 1] + y[1, 2] == pytest.approx(1), "sigmoid(-x) + sigmoid(x) = 1"


# Section 2.2 neuron


@pytest.mark.question("neuron")
def test_neuron_with_one_input():
    """One input, one weight: half-way where w*x + b is 0.

    ko: 입력 하나, 가중치 하나: w*x + b가 0이면 딱 중간입니다.
    """
    assert neuron.neuron(2.0, 0.5, -1.0) == pytest.approx(0.5), "0.5 * 2 - 1 = 0, sigmoid(0) = 0.5"


@pytest.mark.question("neuron")
def test_neuron_with_two_inputs():
    """Two inputs, one output.

    ko: 입력은 둘, 출력은 하나입니다.
    """
    y = neuron.neuron(np.array([1.0, 2.0]), np.array([3.0, -1.0]), 0.5)
    assert np.shape(y) == (), (
        f"A neuron has one output, however many inputs; yours has the shape {np.shape(y)}.\n"
        f"ko: 입력이 몇 개든 뉴런의 출력은 숫자 하나여야 하는데, 형상이 {np.shape(y)}입니다."
    )
    assert y == pytest.approx(0.81757448), "3*1 - 1*2 + 0.5 = 1.5, sigmoid(1.5) = 0.8176"


@pytest.mark.question("neuron")
def test_neuron_that_fires_above_ten():
    """To fire above 10 is to have a bias of -10.

    ko: 10보다 클 때 켜지려면 편향이 -10이어야 합니다.
    """
    outputs = [neuron.neuron(x, 1.0, -10.0) for x in (5.0, 10.0, 15.0)]
    assert outputs == pytest.approx([0.00669285, 0.5, 0.99330715], abs=1e-7), (
        "The half-way point is at 10.\nko: 출력이 0.5가 되는 점은 x = 10입니다."
    )


# Section 2.3 train_bias


@pytest.mark.question("train_bias")
def test_train_bias_one_step():
    """One step, worked by hand in the handout.

    ko: 안내문에서 손으로 계산한 한 스텝입니다.
    """
    w, b, outputs = neuron.train_bias(2.0, 1.0, 0.0, 0.0, 0.1, 1)
    assert np.shape(outputs) == (1,), (
        f"One step, one output; the shape is {np.shape(outputs)}.\n"
        f"ko: 한 스텝이면 출력도 하나여야 하는데, outputs의 형상이 {np.shape(outputs)}입니다."
    )
    assert outputs[0] == pytest.approx(0.5), (
        "outputs[0] is the output before anything was learned.\n"
        "ko: outputs[0]은 아직 아무것도 학습하지 않았을 때의 출력입니다."
    )
    assert w == pytest.approx(0.1), (
        "The weight grows by lr * error * x = 0.1 * 0.5 * 2.\nko: 가중치는 lr * error * x = 0.1 * 0.5 * 2만큼 커집니다."
    )
    assert b == pytest.approx(0.05), (
        "The bias grows by lr * error = 0.1 * 0.5.\nko: 편향은 lr * error = 0.1 * 0.5만큼 커집니다."
    )


@pytest.mark.question("train_bias")
def test_input_zero_without_help_of_the_bias():
    """With x = 0, the first output is sigmoid(b), and the weight stays where it is.

    ko: x = 0이면 첫 출력은 sigmoid(b)이고 가중치는 그대로입니다.
    """
    w, b, outputs = neuron.train_bias(0.0, 1.0, 0.7, 0.0, 0.1, 1)
    message = "With x = 0 the weight learns nothing.\nko: x = 0이면 가중치는 아무것도 배우지 못합니다."
    assert w == 0.7, message
    assert outputs[0] == pytest.approx(0.5)
    message = "The bias learns also where x is 0.\nko: 편향은 x가 0일 때도 학습합니다."
    assert b == pytest.approx(0.05), message


@pytest.mark.question("train_bias")
def test_a_thousand_steps_with_bias():
    """With x = 0 and y = 1, the bias brings the output to 0.99 in 1000 steps.

    ko: x = 0, y = 1이면 편향이 1000 스텝 만에 출력을 0.99로 끌어올립니다.
    """
    w, b, outputs = neuron.train_bias(0.0, 1.0, 0.3, B0, 0.1, 1000)
    assert np.shape(outputs) == (1000,), (
        f"A thousand steps, a thousand outputs; the shape is {np.shape(outputs)}.\n"
        f"ko: 1000 스텝이면 출력도 1000개여야 하는데, outputs의 형상이 {np.shape(outputs)}입니다."
    )
    np.testing.assert_allclose(np.asarray(outputs)[99::100], OUTPUTS, rtol=0, atol=1e-7)
    assert w == pytest.approx(0.3)
    assert b == pytest.approx(4.5734404, abs=1e-6)


# Section 2.4 count_parameters


@pytest.mark.question("count_parameters")
def test_count_of_a_drawing():
    """Small enough to count the arrows.

    ko: 화살표를 직접 셀 수 있을 만큼 작은 신경망입니다.
    """
    assert neuron.count_parameters([3, 2]) == 8, (
        "3 * 2 arrows, and a bias for each of the 2 neurons that compute.\n"
        "ko: 화살표가 3 * 2개이고, 계산을 하는 뉴런 2개에 편향이 하나씩 있습니다."
    )
    message = "8 arrows and 3 biases.\nko: 화살표 8개와 편향 3개입니다."
    assert neuron.count_parameters([3, 2, 1]) == 11, message


@pytest.mark.question("count_parameters")
def test_count_of_digit_networks():
    """Two networks that read handwritten digits.

    ko: 손글씨 숫자를 읽는 두 신경망입니다.
    """
    assert neuron.count_parameters([784, 16, 16, 10]) == 13002
    assert neuron.count_parameters([784, 50, 10]) == 39760


# Section 2.5 class_prior_bias


@pytest.mark.question("class_prior_bias")
def test_three_classes():
    """Seventy, twenty and ten examples.

    ko: 데이터가 70개, 20개, 10개인 세 클래스입니다.
    """
    b = np.asarray(neuron.class_prior_bias([70, 20, 10]))
    assert b.shape == (3,), (
        f"One bias for each class; the shape is {b.shape}.\n"
        f"ko: 편향은 클래스마다 하나여야 하는데, 형상이 {b.shape}입니다."
    )
    powers = np.exp(b)
    np.testing.assert_allclose(powers / powers.sum(), [0.7, 0.2, 0.1], rtol=1e-5, err_msg="softmax(b) = p")
    np.testing.assert_allclose(b, [1.0662, -0.1865, -0.8797], atol=5e-5)


@pytest.mark.question("class_prior_bias")
def test_two_classes():
    """Nine to one: the biases differ by the logarithm of 9.

    ko: 9 대 1이면 두 편향의 차는 log 9입니다.
    """
    b = neuron.class_prior_bias(np.array([0.9, 0.1]))
    assert b[0] - b[1] == pytest.approx(2.1972, abs=5e-5)
    message = "The mean of the biases is 0.\nko: 편향의 평균은 0입니다."
    assert b[0] + b[1] == pytest.approx(0), message


@pytest.mark.question("class_prior_bias")
def test_balanced_classes():
    """Once every class has as many examples, every bias is 0.

    ko: 클래스마다 데이터 수가 같으면 모든 편향은 0입니다.
    """
    np.testing.assert_allclose(neuron.class_prior_bias([50, 50, 50]), [0, 0, 0], atol=1e-6)


# Section 2.6 bonus: sigmoid.stable


@pytest.mark.question("sigmoid.stable")
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_sigmoid_far_out():
    """At 1000 and at -1000, without a warning (a bonus).

    ko: 1000과 -1000에서 경고 없이 동작합니다(보너스).
    """
    assert neuron.sigmoid(1000.0) == pytest.approx(1.0)
    assert neuron.sigmoid(-1000.0) == pytest.approx(0.0)


@pytest.mark.question("sigmoid.stable")
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_sigmoid_of_an_array_far_out():
    """Both ends and the middle in one array, without a warning (a bonus).

    ko: 양 끝과 가운데가 한 배열에 있어도 경고가 없습니다(보너스).
    """
    np.testing.assert_allclose(neuron.sigmoid(np.array([-1000.0, 0.0, 1000.0])), [0.0, 0.5, 1.0], atol=1e-12)
