"""Self-check of 10_training: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers and other sizes.
"""

import numpy as np
import pytest
from training import (
    BatchNormalization,
    Dropout,
    activation_stats,
    init_std,
    sample_log_uniform,
    shuffle_dataset,
    split_validation,
    weight_decay_gradients,
    weight_decay_loss,
)


NOTHING = "Nothing came back; is there a return?\nko: 아무것도 돌아오지 않았습니다. return이 있나요?"
TABLE = "The table of section {0} has other numbers.\nko: {0}절의 표에 있는 값과 다릅니다."


def close(found, expected, message, tolerance=1e-4):
    """Compare numbers or arrays, and say what differs."""
    assert found is not None, NOTHING
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance, err_msg=message)


# --- 10.1 init_std ---


@pytest.mark.question("init_std")
def test_init_std_of_the_table():
    """A hundred inputs, and fifty.

    ko: 입력이 백 개일 때와 쉰 개일 때입니다.
    """
    close(init_std("xavier", 100), 0.1, 'init_std("xavier", 100)')
    close(init_std("sigmoid", 50), 0.1414, 'init_std("sigmoid", 50)')
    close(init_std("he", 100), 0.1414, 'init_std("he", 100)')
    close(init_std("relu", 50), 0.2, 'init_std("relu", 50)')


@pytest.mark.question("init_std")
def test_init_std_keeps_the_variance():
    """A weighted sum of 400 numbers of variance 1 has the variance 1 as well.

    ko: 분산이 1인 수 400개의 가중합도 분산이 1입니다.
    """
    rng = np.random.default_rng(1)
    sums = rng.standard_normal((500, 400)) @ (rng.standard_normal((400, 300)) * init_std("tanh", 400))
    message = "The variance of the weighted sums should stay about 1.\nko: 가중합의 분산은 1 정도로 유지되어야 합니다."
    close(np.var(sums), 1.0, message, tolerance=0.05)


@pytest.mark.question("init_std.strict")
def test_init_std_notices_a_typing_error():
    """Bonus: "rellu" is not "relu".

    ko: 보너스: "rellu"는 "relu"가 아닙니다.
    """
    with pytest.raises(ValueError):
        init_std("rellu", 100)


# --- 10.2 activation_stats ---


@pytest.mark.question("activation_stats")
def test_stats_by_hand():
    """Two layers with the square root as activation function.

    ko: 활성화 함수가 제곱근인 두 계층입니다.
    """
    stats = activation_stats(np.array([[1.0, 3.0]]), [np.eye(2), np.array([[2.0], [1.0]])], np.sqrt)
    assert len(stats) == 2, (
        f"There are two layers, so there should be two pairs, not {len(stats)}."
        f"\nko: 계층이 둘이므로 쌍도 둘이어야 하는데 {len(stats)}개입니다."
    )
    close(stats, [[1.3660, 0.3660], [1.9319, 0.0]], TABLE.format("10.2"))


@pytest.mark.question("activation_stats")
@pytest.mark.parametrize(
    ("std", "low", "high"),
    [(1.0, 0.4, 0.5), (0.01, 0.005, 0.02), (0.1, 0.09, 0.16)],
    ids=["std = 1", "std = 0.01", "std = 0.1"],
)
def test_stats_of_the_lab(std, low, high):
    """1000 examples through five sigmoid layers of 100: how far apart the fifth layer's values are.

    ko: 데이터 1000개가 뉴런 100개씩인 시그모이드 계층 다섯을 지납니다. 다섯째 계층의 값이 얼마나 퍼져 있는지 봅니다.
    """
    rng = np.random.default_rng(2)
    stack = [std * rng.standard_normal((100, 100)) for _ in range(5)]
    _, last = activation_stats(rng.standard_normal((1000, 100)), stack, lambda a: 1 / (1 + np.exp(-a)))[4]
    assert low < last < high, (
        f"With std {std}, the fifth layer should spread by {low} to {high}, not by {last:.4f}."
        f"\nko: std가 {std}이면 다섯째 계층이 퍼진 정도는 {low}에서 {high} 사이여야 하는데 {last:.4f}입니다."
    )


# --- 10.3 and 10.4 BatchNormalization ---

COLUMN = np.array([[1.0], [2.0], [3.0], [6.0]])


@pytest.mark.question("batch_norm.forward")
def test_batch_norm_of_the_table():
    """One feature of four examples, gamma 2 and beta 1.

    ko: 데이터 넷의 특징 하나, gamma는 2, beta는 1입니다.
    """
    out = BatchNormalization(np.array([2.0]), np.array([1.0])).forward(COLUMN)
    close(out, [[-1.1381], [-0.0690], [1.0], [4.2071]], TABLE.format("10.3"), 1e-3)


@pytest.mark.question("batch_norm.forward")
def test_batch_norm_treats_each_feature_by_itself():
    """Features around 0 and around 1000 come out alike.

    ko: 0 근처의 특징과 1000 근처의 특징이 같은 모습으로 나옵니다.
    """
    x = np.random.default_rng(3).standard_normal((50, 2)) * [1.0, 30.0] + [0.0, 1000.0]
    out = BatchNormalization(np.ones(2), np.zeros(2)).forward(x)
    message = "Each column should have mean 0.\nko: 각 열의 평균은 0이어야 합니다."
    close(out.mean(axis=0), [0.0, 0.0], message)
    message = "Each column should have standard deviation 1.\nko: 각 열의 표준편차는 1이어야 합니다."
    close(out.std(axis=0), [1.0, 1.0], message)


@pytest.mark.question("batch_norm.forward")
def test_batch_norm_remembers_for_testing():
    """After one batch the running mean is 0.3 and the running variance 0.35.

    ko: 배치 하나를 본 뒤 이동평균은 0.3, 이동분산은 0.35입니다.
    """
    layer = BatchNormalization(np.array([1.0]), np.array([0.0]))
    layer.forward(COLUMN)
    message = (
        "A single 3 should give (3 - 0.3) / sqrt(0.35), each time."
        "\nko: 3 하나를 넣으면 매번 (3 - 0.3) / sqrt(0.35)이(가) 나와야 합니다."
    )
    for _ in range(2):
        out = layer.forward(np.array([[3.0]]), train_flg=False)
        close(out, [[2.7 / np.sqrt(0.35)]], message, 1e-3)


@pytest.mark.question("batch_norm.backward")
def test_batch_norm_backward_by_hand():
    """The example of section 10.4.

    ko: 10.4절의 예입니다.
    """
    layer = BatchNormalization(np.array([1.0]), np.array([0.0]))
    layer.forward(np.array([[0.0], [0.0], [3.0]]))
    dx = layer.backward(np.array([[1.0], [0.0], [0.0]]))
    close(layer.dbeta, [1.0], "dbeta")
    close(layer.dgamma, [-0.7071], "dgamma", 1e-3)
    close(dx, [[0.3536], [-0.3536], [0.0]], "dx", 1e-3)


@pytest.mark.question("batch_norm.backward")
def test_batch_norm_backward_two_free_tests():
    """The columns of dx, and those of dx times x, add up to 0.

    ko: dx의 열의 합도, dx와 x를 곱한 열의 합도 0입니다.
    """
    rng = np.random.default_rng(4)
    x, dout = rng.standard_normal((8, 3)), rng.standard_normal((8, 3))
    layer = BatchNormalization(np.array([1.0, 2.0, 0.5]), np.zeros(3))
    layer.forward(x)
    dx = layer.backward(dout)
    message = "dx should not be 0.\nko: dx는 0이 아니어야 합니다."
    assert np.abs(dx).max() > 0.01, message
    message = (
        "Moving a column changes nothing: is the road by way of the mean missing?"
        "\nko: 한 열에 같은 수를 더해도 달라지는 것이 없습니다. 평균을 거치는 길이 빠졌나요?"
    )
    close(dx.sum(axis=0), np.zeros(3), message, 1e-3)
    message = (
        "Stretching a column changes nothing: is the road by way of the variance missing?"
        "\nko: 한 열을 늘여도 달라지는 것이 없습니다. 분산을 거치는 길이 빠졌나요?"
    )
    close((dx * x).sum(axis=0), np.zeros(3), message, 1e-3)


# --- 10.5 Dropout ---


@pytest.mark.question("dropout")
def test_dropout_of_fifteen_percent():
    """The ratio of the book's experiment: 15 % of ten thousand are dropped.

    ko: 책의 실험에서 쓴 비율: 만 개 가운데 15 %를 버립니다.
    """
    out = Dropout(0.15).forward(np.ones((100, 100)))
    message = "About 15 % should be 0.\nko: 15 %쯤이 0이어야 합니다."
    close(np.mean(out == 0), 0.15, message, tolerance=0.03)


@pytest.mark.question("dropout")
def test_dropout_has_one_level():
    """In testing the mean is that of training.

    ko: 시험할 때의 평균은 훈련할 때와 같습니다.
    """
    layer = Dropout(0.2)
    training_mean = layer.forward(np.ones((100, 100))).mean()
    out = layer.forward(np.ones((3, 3)), train_flg=False)
    message = (
        "Testing should be as loud as training is on average."
        "\nko: 시험할 때의 출력은 훈련할 때의 평균과 크기가 같아야 합니다."
    )
    close(out, np.full((3, 3), training_mean), message, tolerance=0.04)


@pytest.mark.question("dropout")
def test_dropout_on_the_way_back():
    """Ones that go back come out like ones that went there.

    ko: backward에 1을 넣으면 forward에 1을 넣었을 때와 똑같이 나옵니다.
    """
    layer = Dropout(0.4)
    out = layer.forward(np.ones((20, 20)))
    message = "Gradients should pass where values passed.\nko: 값이 지나간 곳으로는 기울기도 지나가야 합니다."
    close(layer.backward(np.ones((20, 20))), out, message)


# --- 10.6 Weight decay ---

PARAMS = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([7.0, 7.0]), "W2": np.array([[3.0], [1.0]])}


@pytest.mark.question("weight_decay")
def test_weight_decay_costs():
    """0.25 and 0.5.

    ko: 0.25와 0.5입니다.
    """
    message = (
        "0.05 * (1 + 4) + 0.05 * (9 + 1) is 0.75; the bias is free."
        "\nko: 0.05 * (1 + 4) + 0.05 * (9 + 1) = 0.75입니다. 편향에는 비용이 없습니다."
    )
    close(weight_decay_loss(PARAMS, 0.1), 0.75, message)


@pytest.mark.question("weight_decay")
def test_weight_decay_pulls():
    """All gradients of the data are 1.

    ko: 데이터의 기울기가 모두 1일 때입니다.
    """
    grads = weight_decay_gradients(PARAMS, {name: np.ones_like(value) for name, value in PARAMS.items()}, 0.1)
    assert grads is not None, NOTHING
    close(grads["W1"], [[1.1, 1.2]], "W1")
    message = "b1 is no weight\nko: b1은 가중치가 아닙니다"
    close(grads["b1"], [1.0, 1.0], message)
    close(grads["W2"], [[1.3], [1.1]], "W2")


# --- 10.7 Shuffle and split ---


@pytest.mark.question("shuffle")
def test_shuffle_keeps_pairs():
    """Row 10 has label 1, row 20 has label 2, and so on.

    ko: 10인 행의 레이블은 1, 20인 행의 레이블은 2, 이런 식으로 짝이 유지됩니다.
    """
    t = np.arange(1, 51)
    x, labels = shuffle_dataset(10.0 * t.reshape(-1, 1), t)
    assert sorted(labels.tolist()) == t.tolist(), (
        "Every label should be there once.\nko: 모든 레이블이 한 번씩 있어야 합니다."
    )
    message = "The order should be a new one.\nko: 순서가 달라져야 합니다."
    assert labels.tolist() != t.tolist(), message
    message = "Each row should still have its own label.\nko: 각 행은 여전히 자기 레이블과 짝을 이루어야 합니다."
    close(x[:, 0], 10.0 * labels, message)


@pytest.mark.question("shuffle.rng")
def test_shuffle_can_be_repeated():
    """Bonus: two generators of the same seed, one order.

    ko: 보너스: 시드가 같은 두 생성기에서는 순서도 같습니다.
    """
    t = np.arange(50)
    _, one = shuffle_dataset(t.reshape(-1, 1), t, np.random.default_rng(5))
    _, other = shuffle_dataset(t.reshape(-1, 1), t, np.random.default_rng(5))
    assert one.tolist() == other.tolist(), (
        "The same seed should give the same order.\nko: 시드가 같으면 순서도 같아야 합니다."
    )


@pytest.mark.question("split")
def test_split_of_the_picture():
    """Seven examples, 0.4: two for validation and five for training.

    ko: 데이터 일곱 개, 비율 0.4: 둘은 검증용, 다섯은 훈련용입니다.
    """
    t = np.array([4, 1, 7, 3, 6, 2, 5])
    parts = split_validation(t.reshape(-1, 1) * 1.0, t, 0.4)
    message = "There should be four parts.\nko: 네 부분이 있어야 합니다."
    assert parts is not None and len(parts) == 4, message
    x_train, t_train, x_val, t_val = parts
    assert t_val.tolist() == [4, 1], (
        f"The first two are for validation; yours are {t_val.tolist()}."
        f"\nko: 검증용은 앞의 둘이어야 하는데 {t_val.tolist()}입니다."
    )
    assert t_train.tolist() == [7, 3, 6, 2, 5], (
        f"The others are for training; yours are {t_train.tolist()}."
        f"\nko: 훈련용은 나머지여야 하는데 {t_train.tolist()}입니다."
    )
    message = "{0} and {1} should belong together.\nko: {0}과 {1}은 서로 짝이 맞아야 합니다."
    close(x_val[:, 0], t_val, message.format("x_val", "t_val"))
    close(x_train[:, 0], t_train, message.format("x_train", "t_train"))


@pytest.mark.question("split")
def test_split_of_twenty_percent():
    """500 digits, 20 % for validation.

    ko: 숫자 500개에서 20 %를 검증용으로 떼어 놓습니다.
    """
    parts = split_validation(np.zeros((500, 2)), np.zeros(500), 0.2)
    assert [len(part) for part in parts] == [400, 400, 100, 100]


# --- 10.8 sample_log_uniform ---


@pytest.mark.question("sample_log_uniform")
def test_sample_of_the_picture():
    """A thousand numbers from 10^-6 to 10^-2: about 250 for every power of ten.

    ko: 10^-6에서 10^-2까지 천 개: 10의 거듭제곱마다 250개쯤입니다.
    """
    values = sample_log_uniform(-6, -2, 1000, np.random.default_rng(6))
    assert np.shape(values) == (1000,), (
        f"There should be 1000 numbers; the shape is {np.shape(values)}."
        f"\nko: 수가 1000개여야 하는데, 형상이 {np.shape(values)}입니다."
    )
    counts, _ = np.histogram(values, [1e-6, 1e-5, 1e-4, 1e-3, 1e-2])
    message = "Some numbers are outside of their range.\nko: 범위를 벗어난 수가 있습니다."
    assert counts.sum() == 1000, message
    message = "Every power of ten should get about a quarter.\nko: 10의 거듭제곱마다 4분의 1쯤씩 나와야 합니다."
    close(counts, np.full(4, 250), message, tolerance=100)


@pytest.mark.question("sample_log_uniform")
def test_sample_can_be_repeated():
    """The same seed gives the same numbers.

    ko: 시드가 같으면 같은 값이 나옵니다.
    """
    one, other = (sample_log_uniform(-8, -4, 5, np.random.default_rng(7)) for _ in range(2))
    message = "Is the generator used, and nothing else?\nko: 생성기를 쓰고 있나요? 그리고 생성기만 쓰나요?"
    close(one, other, message, tolerance=0)
