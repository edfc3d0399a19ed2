"""Self-check of 04_loss: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers and other sizes.
"""

import loss
import numpy as np
import pytest

# A picture of a 2, and what two networks say to it (handout, section 4.1).
T = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
Y1 = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
Y2 = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])

# Two examples with three classes (section 4.2), and three yes-or-no predictions (sections 4.3 and 4.4).
BATCH = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
MEAN = "(0.3567 + 1.2040) / 2 = 0.7803"
Q = np.array([0.9, 0.2, 0.6])
P = np.array([1, 0, 1])


def same(found, expected, what, tolerance=1e-9, worked=""):
    """Compare with one number, and say what differs; `worked` shows where the number comes from."""
    assert found is not None, (
        f"{what} returned nothing; is there a return?\nko: {what}이(가) 아무것도 돌려주지 않았습니다. return이 있나요?"
    )
    assert np.shape(found) == (), (
        f"{what} should be one number, but it has the shape {np.shape(found)}\n"
        f"ko: {what}은(는) 수 하나여야 하는데 형상이 {np.shape(found)}입니다"
    )
    assert abs(found - expected) <= tolerance, (
        f"{what} should be about {worked or expected}, but it is {found}\n"
        f"ko: {what}은(는) 약 {worked or expected}이어야 하는데 {found}입니다"
    )


# Section 4.1 mean_squared_error


@pytest.mark.question("mean_squared_error")
def test_squares_on_paper():
    """Errors 1 and 2: half of 1 + 4.

    ko: 오차가 1과 2: 1 + 4의 절반입니다.
    """
    found = loss.mean_squared_error(np.array([1.0, 3.0]), np.array([0.0, 1.0]))
    same(found, 2.5, "mean_squared_error([1, 3], [0, 1])")


@pytest.mark.question("mean_squared_error")
def test_squares_of_the_handout():
    """The better guess has the smaller loss.

    ko: 더 잘 맞힌 쪽의 손실이 더 작습니다.
    """
    same(loss.mean_squared_error(Y1, T), 0.0975, "mean_squared_error(y1, t)")
    same(loss.mean_squared_error(Y2, T), 0.5975, "mean_squared_error(y2, t)")


@pytest.mark.question("mean_squared_error")
def test_squares_of_both_at_once():
    """Two rows: one sum over both.

    ko: 두 행이어도 합은 하나입니다.
    """
    found = loss.mean_squared_error(np.array([Y1, Y2]), np.array([T, T]))
    same(found, 0.695, "mean_squared_error([y1, y2], [t, t])", worked="0.0975 + 0.5975 = 0.695")


# Section 4.2 cross_entropy_error


@pytest.mark.question("cross_entropy_error")
def test_cross_entropy_of_the_handout():
    """One example with its one-hot vector; y has zeros in it.

    ko: 데이터 하나와 원-핫 벡터이고, y에는 0이 있습니다.
    """
    same(loss.cross_entropy_error(Y1, T), 0.510825457099338, "cross_entropy_error(y1, t)", tolerance=1e-5)
    same(loss.cross_entropy_error(Y2, T), 2.302584092994546, "cross_entropy_error(y2, t)", tolerance=1e-5)


@pytest.mark.question("cross_entropy_error")
def test_cross_entropy_of_a_batch():
    """Two examples with one-hot rows: the mean of their losses.

    ko: 데이터 둘과 원-핫 행: 손실의 평균입니다.
    """
    found = loss.cross_entropy_error(BATCH, np.array([[1, 0, 0], [0, 1, 0]]))
    same(found, 0.7803239, "cross_entropy_error(y, [[1, 0, 0], [0, 1, 0]])", tolerance=1e-5, worked=MEAN)


@pytest.mark.question("cross_entropy_error")
def test_cross_entropy_with_labels():
    """The same batch with labels, and its first example alone.

    ko: 같은 배치를 레이블로, 그리고 그 첫 데이터만 따로 계산합니다.
    """
    labels = np.array([0, 1])
    found = loss.cross_entropy_error(BATCH, labels)
    same(found, 0.7803239, "cross_entropy_error(y, [0, 1])", tolerance=1e-5, worked=MEAN)
    found = loss.cross_entropy_error(BATCH[0], labels[0])
    same(found, 0.3566749, "cross_entropy_error([0.7, 0.2, 0.1], 0)", tolerance=1e-5)


@pytest.mark.question("cross_entropy_error")
def test_cross_entropy_stays_finite():
    """Nothing was staked on the right class.

    ko: 정답 클래스의 확률이 0일 때입니다.
    """
    found = loss.cross_entropy_error(np.array([1.0, 0.0]), np.array([0, 1]))
    assert np.isfinite(found), (
        f"log(0) is minus infinity; keep y away from 0 before you take it (found {found})\n"
        f"ko: log(0)은 음의 무한대입니다. 로그를 취하기 전에 y가 0이 되지 않게 하세요(나온 값: {found})"
    )


# Section 4.3 binary_cross_entropy


@pytest.mark.question("binary_cross_entropy")
def test_binary_of_the_handout():
    """The mean of -log 0.9, -log 0.8 and -log 0.6.

    ko: -log 0.9, -log 0.8, -log 0.6의 평균입니다.
    """
    same(loss.binary_cross_entropy(Q, P), 0.2797766, "binary_cross_entropy(q, p)", tolerance=1e-5)


@pytest.mark.question("binary_cross_entropy")
def test_binary_of_a_doubtful_target():
    """With p = 0.25 both terms are at work.

    ko: p = 0.25이면 두 항이 모두 쓰입니다.
    """
    p = np.array([0.25])
    found = loss.binary_cross_entropy(np.array([0.5]), p)
    same(found, 0.6931472, "binary_cross_entropy([0.5], [0.25])", tolerance=1e-5)
    found = loss.binary_cross_entropy(np.array([0.25]), p)
    same(found, 0.5623351, "binary_cross_entropy([0.25], [0.25])", tolerance=1e-5)


@pytest.mark.question("binary_cross_entropy")
def test_binary_stays_finite():
    """Sure, and wrong.

    ko: 확신했지만 틀렸을 때입니다.
    """
    for q, p in ((0.0, 1), (1.0, 0)):
        found = loss.binary_cross_entropy(np.array([q]), np.array([p]))
        what = f"binary_cross_entropy([{q}], [{p}])"
        assert np.isfinite(found), (
            f"{what} should be finite, but it is {found}\nko: {what}은(는) 유한해야 하는데 {found}입니다"
        )


# Section 4.4 log_likelihood


@pytest.mark.question("log_likelihood")
def test_likelihood_of_the_handout():
    """The logarithm of 0.9 * 0.8 * 0.6.

    ko: 0.9 * 0.8 * 0.6의 로그입니다.
    """
    same(loss.log_likelihood(Q, P), np.log(0.432), "log_likelihood(q, p)", tolerance=1e-5)


@pytest.mark.question("log_likelihood")
def test_likelihood_of_many_tosses():
    """Half to the power of 1075 is 0 as a float, but its logarithm is not infinite.

    ko: 0.5의 1075제곱은 float로 0이지만, 그 로그는 무한대가 아닙니다.
    """
    assert 0.5**1075 == 0
    tosses = np.arange(1075) % 2
    found = loss.log_likelihood(np.full(1075, 0.5), tosses)
    same(found, -745.1332191, "log_likelihood([0.5] * 1075, p)", tolerance=1e-2)
