"""Hidden checks of 04_loss.

The oracles are loops over single numbers, with the standard library. Where a logarithm is taken, probabilities are at
least 0.05 and the tolerance is wide enough for any tiny number inside it (or a clip) of 1e-5 or less; what happens at a
probability of exactly 0 is a matter of checks of its own.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_each, assert_matches, require

CLOSE = {"rtol": 1e-4, "atol": 3e-4}


def half_of_squares(y, t):
    """The oracle: every error squared, one after the other."""
    total = 0.0
    for one_y, one_t in zip(np.ravel(y), np.ravel(t), strict=True):
        total += (float(one_y) - float(one_t)) ** 2
    return total / 2


def mean_surprise(y, labels):
    """The oracle: -log of what each row stakes on its right class, averaged over the rows."""
    total = 0.0
    for n in range(y.shape[0]):
        total -= math.log(float(y[n, int(labels[n])]))
    return total / y.shape[0]


def surprise_of_one(q, p):
    """The oracle for one yes-or-no prediction; a term whose factor is 0 does not count."""
    total = 0.0
    if p > 0:
        total -= float(p) * math.log(q)
    if p < 1:
        total -= (1 - float(p)) * math.log(1 - q)
    return total


def binary_surprises(q, p):
    """The oracle for each entry."""
    return [surprise_of_one(float(one_q), float(one_p)) for one_q, one_p in zip(np.ravel(q), np.ravel(p), strict=True)]


def predictions(rng, rows, classes):
    """Rows of probabilities that add up to 1, each of them at least 0.05."""
    shares = rng.uniform(0.1, 1, (rows, classes))
    return 0.05 + (1 - 0.05 * classes) * shares / shares.sum(axis=1, keepdims=True)


def labels_for(rng, y):
    """A label for each row: the first and the last class occur, and neither order nor y's largest entries give them away."""
    rows, classes = y.shape
    while True:
        labels = rng.integers(0, classes, rows)
        labels[rng.permutation(rows)[:2]] = [0, classes - 1]
        if (labels != y.argmax(axis=1)).any() and (labels != labels[0]).any() and (np.diff(labels) < 0).any():
            return labels


def label_beside(rng, row, allowed):
    """A label among the allowed ones where the row is not at its largest."""
    return int(rng.choice([label for label in allowed if label != np.argmax(row)]))


def one_hot(labels, classes, dtype=int):
    """A row for each label, with a 1 at the label's place."""
    t = np.zeros((len(labels), classes), dtype=dtype)
    for n, label in enumerate(labels):
        t[n, label] = 1
    return t


def require_large(cost, usual, name):
    """Check what a prediction costs that was quite sure, and wrong; and that the loss of usual ones is not as large."""
    require(
        usual < 10,
        f"{name}: already the loss of predictions that are neither sure nor wrong is {usual:.4g}.",
        f"{name}: 확신하지도 않고 크게 틀리지도 않은 예측의 손실이 벌써 {usual:.4g}입니다.",
    )
    require(
        10 <= cost <= 1000,
        f"{name}: a prediction that was quite sure and wrong adds {cost:.4g} to the sum of the losses. It should be a lot "
        "(10 at least), but not more than 1000.",
        f"{name}: 완전히 확신했는데 틀린 예측 하나가 손실의 합에 {cost:.4g}을(를) 더합니다. "
        "10 이상으로 커야 하지만 1000을 넘으면 안 됩니다.",
    )


# --- mean_squared_error ----------------------------------------------------------------------------------------------


@pytest.mark.question("mean_squared_error", weight=5)
def test_squares_of_one_prediction(student, rng):
    """One prediction and its target, all of them floats.

    ko: 예측 하나와 그 정답이 모두 실수일 때입니다.
    """
    y, t = rng.uniform(-2, 2, 5), rng.uniform(-2, 2, 5)

    def scenario(loss):
        return loss.mean_squared_error(y, t)

    assert_matches(student.run(scenario), half_of_squares(y, t), name="mean_squared_error(y, t)", rtol=1e-5)


@pytest.mark.question("mean_squared_error", weight=3)
def test_squares_of_a_one_hot_target(student, rng):
    """One row of probabilities against a one-hot target.

    ko: 확률 한 줄을 원-핫 정답과 비교합니다.
    """
    y = predictions(rng, 1, 6)[0]
    t = one_hot([int(rng.integers(0, 6))], 6)[0]

    def scenario(loss):
        return loss.mean_squared_error(y, t)

    assert_matches(student.run(scenario), half_of_squares(y, t), name="mean_squared_error(y, t)", rtol=1e-5)


@pytest.mark.question("mean_squared_error", weight=5)
def test_squares_of_a_batch(student, rng):
    """With a batch, the squares of all rows go into one sum.

    ko: 배치에서는 모든 행의 제곱을 하나의 합에 더합니다.
    """
    y, t = rng.uniform(-2, 2, (4, 3)), rng.uniform(-2, 2, (4, 3))

    def scenario(loss):
        return loss.mean_squared_error(y, t)

    assert_matches(student.run(scenario), half_of_squares(y, t), name="mean_squared_error(y, t)", rtol=1e-5)


@pytest.mark.question("mean_squared_error", weight=2)
def test_squares_leave_the_arrays_alone(student, rng):
    """Predictions and targets are still there after the call.

    ko: 호출한 뒤에도 예측과 정답의 값은 그대로입니다.
    """
    y, t = rng.uniform(0.5, 2, 3), rng.uniform(-2, -0.5, 3)

    def scenario(loss):
        first = loss.mean_squared_error(y, t)
        second = loss.mean_squared_error(y, t)
        return [y, t, first, second]

    expected = half_of_squares(y, t)
    assert_each(student.run(scenario), [y, t, expected, expected], "y", "t", "mean_squared_error(y, t)", rtol=1e-5)


# --- cross_entropy_error ---------------------------------------------------------------------------------------------


@pytest.mark.question("cross_entropy_error", weight=8)
def test_surprise_at_one_hot_vector(student, rng):
    """A single prediction with a one-hot vector.

    ko: 예측 하나에 원-핫 벡터 하나가 정답일 때입니다.
    """
    short, long = predictions(rng, 1, 4), predictions(rng, 1, 7)
    first, second = label_beside(rng, short[0], range(1, 4)), label_beside(rng, long[0], range(6))
    t_short, t_long = one_hot([first], 4)[0], one_hot([second], 7, float)[0]

    def scenario(loss):
        return [loss.cross_entropy_error(short[0], t_short), loss.cross_entropy_error(long[0], t_long)]

    expected = [mean_surprise(short, [first]), mean_surprise(long, [second])]
    assert_each(student.run(scenario), expected, "cross_entropy_error(y, t)", **CLOSE)


@pytest.mark.question("cross_entropy_error", weight=10)
def test_surprise_at_one_hot_rows(student, rng):
    """A batch with one-hot rows gives the mean over its examples.

    ko: 원-핫 정답의 배치에서는 데이터에 대한 평균을 냅니다.
    """
    few, many = predictions(rng, 3, 5), predictions(rng, 6, 4)
    first, second = labels_for(rng, few), labels_for(rng, many)
    t_few, t_many = one_hot(first, 5), one_hot(second, 4, float)

    def scenario(loss):
        return [loss.cross_entropy_error(few, t_few), loss.cross_entropy_error(many, t_many)]

    expected = [mean_surprise(few, first), mean_surprise(many, second)]
    assert_each(student.run(scenario), expected, "cross_entropy_error(y, t)", **CLOSE)


@pytest.mark.question("cross_entropy_error", weight=7)
def test_surprise_at_labels(student, rng):
    """A batch with labels gives the mean over its examples, and a batch may hold just one.

    ko: 레이블의 배치에서도 평균을 내며, 데이터가 하나뿐일 수도 있습니다.
    """
    few, many, alone = predictions(rng, 3, 5), predictions(rng, 6, 4), predictions(rng, 1, 4)
    first, second, third = labels_for(rng, few), labels_for(rng, many), rng.integers(1, 4, 1)

    def scenario(loss):
        return [
            loss.cross_entropy_error(few, first),
            loss.cross_entropy_error(many, second),
            loss.cross_entropy_error(alone, third),
        ]

    expected = [mean_surprise(few, first), mean_surprise(many, second), mean_surprise(alone, third)]
    assert_each(student.run(scenario), expected, "cross_entropy_error(y, t)", **CLOSE)


@pytest.mark.question("cross_entropy_error", weight=2)
def test_surprise_at_one_label(student, rng):
    """A single prediction with its label, one NumPy integer.

    ko: 예측 하나에 레이블 하나(NumPy 정수)가 정답일 때입니다.
    """
    y = predictions(rng, 3, 5)
    labels = labels_for(rng, y)

    def scenario(loss):
        return [loss.cross_entropy_error(y[n], labels[n]) for n in range(3)]

    expected = [mean_surprise(y[n : n + 1], labels[n : n + 1]) for n in range(3)]
    assert_each(student.run(scenario), expected, "cross_entropy_error(y, t)", **CLOSE)


@pytest.mark.question("cross_entropy_error", weight=5)
def test_surprise_when_the_batch_is_square(student, rng):
    """As many examples as classes: labels are still labels, whatever numbers they are.

    ko: 데이터 수와 클래스 수가 같아도 레이블은 값과 상관없이 레이블입니다.
    """
    y, small = predictions(rng, 5, 5), predictions(rng, 3, 3)
    labels = labels_for(rng, y)
    low = rng.permutation([0, 1, 1])

    def scenario(loss):
        return [loss.cross_entropy_error(y, labels), loss.cross_entropy_error(small, low)]

    expected = [mean_surprise(y, labels), mean_surprise(small, low)]
    assert_each(student.run(scenario), expected, "cross_entropy_error(y, t)", **CLOSE)


# In the checks of zeros, losses are judged in batches of one, where sum and mean agree; elsewhere they only have to be
# finite. So they don't judge again what the checks above are about.


@pytest.mark.question("cross_entropy_error", weight=3)
def test_zero_beside_the_right_class(student, rng):
    """A zero for a wrong class is free of charge.

    ko: 틀린 클래스의 확률이 0이어도 손실은 늘지 않습니다.
    """
    y = np.insert(predictions(rng, 3, 4), 2, 0.0, axis=1)
    labels = rng.choice([0, 1, 3, 4], 3)
    t = one_hot(labels, 5)

    def scenario(loss):
        rows = [loss.cross_entropy_error(y[n : n + 1], t[n : n + 1]) for n in range(3)]
        return [*rows, loss.cross_entropy_error(y[0], t[0]), loss.cross_entropy_error(y, t)]

    answers = student.run(scenario)
    assert_each(answers, [0.0] * 5, "cross_entropy_error(y, t)", rtol=0, atol=np.inf)
    expected = [mean_surprise(y[n : n + 1], labels[n : n + 1]) for n in range(3)]
    assert_each(answers[:3], expected, "cross_entropy_error(y, t)", **CLOSE)


def unlucky(rng):
    """Twelve rows with a zero, which is at the right class of six of them: y, the labels, and which rows are bad.

    The other six have little at the right class, and most at a wrong one.
    """
    small, places, bad = rng.uniform(0.1, 0.25, 12), rng.choice([0, 2], 12), rng.permutation(np.arange(12) % 2 == 0)
    y = np.zeros((12, 3))
    y[np.arange(12), places], y[np.arange(12), 2 - places] = small, 1 - small
    return y, np.where(bad, 1, places), bad


def require_large_where(bad, losses, name):
    """Check the losses of single rows: those of the bad ones, next to the worst of the others."""
    usual = max(float(loss) for loss, is_bad in zip(losses, bad, strict=True) if not is_bad)
    for loss, is_bad in zip(losses, bad, strict=True):
        if is_bad:
            require_large(float(loss), usual, name)


@pytest.mark.question("cross_entropy_error", weight=2)
def test_zero_at_the_right_class(student, rng):
    """A zero for the right class costs much, yet the loss is finite.

    ko: 정답 클래스의 확률이 0이면 손실이 크지만 무한대는 아닙니다.
    """
    y, labels, bad = unlucky(rng)
    t, one = one_hot(labels, 3), int(np.argmax(bad))

    def scenario(loss):
        rows = [loss.cross_entropy_error(y[n : n + 1], t[n : n + 1]) for n in range(len(y))]
        vector = loss.cross_entropy_error(y[one], t[one])
        return [*rows, vector, loss.cross_entropy_error(y, t)]

    answers = student.run(scenario)
    assert_each(answers, [0.0] * 14, "cross_entropy_error(y, t)", rtol=0, atol=np.inf)
    require_large_where(bad, answers[:12], "cross_entropy_error(y, t)")


@pytest.mark.question("cross_entropy_error", weight=1)
def test_zero_at_the_right_label(student, rng):
    """The same with labels: a zero where the label points.

    ko: 레이블도 마찬가지입니다. 레이블이 가리키는 확률이 0일 때입니다.
    """
    y, labels, bad = unlucky(rng)

    def scenario(loss):
        rows = [loss.cross_entropy_error(y[n : n + 1], labels[n : n + 1]) for n in range(len(y))]
        return [*rows, loss.cross_entropy_error(y, labels)]

    answers = student.run(scenario)
    assert_each(answers, [0.0] * 13, "cross_entropy_error(y, t)", rtol=0, atol=np.inf)
    require_large_where(bad, answers[:12], "cross_entropy_error(y, t)")


@pytest.mark.question("cross_entropy_error", weight=2)
def test_surprise_leaves_the_arrays_alone(student, rng):
    """The probabilities and the targets are still the same after the call.

    ko: 호출한 뒤에도 확률과 정답의 값은 그대로입니다.
    """
    y, zeros = predictions(rng, 1, 5), np.insert(predictions(rng, 3, 4), 1, 0.0, axis=1)
    labels = rng.choice([0, 2, 3, 4], 3)
    labels[0] = label_beside(rng, y[0], [0, 2, 3, 4])
    t = one_hot(labels, 5)

    def scenario(loss):
        answer = loss.cross_entropy_error(y, t[:1])
        loss.cross_entropy_error(zeros, t)
        loss.cross_entropy_error(zeros[0], t[0])
        return [y, zeros, t, answer]

    answers = student.run(scenario)
    names = ("y", "y", "t", "cross_entropy_error(y, t)")
    assert_each(answers, [y, zeros, t, 0.0], *names, rtol=0, atol=np.inf)  # the form of it all
    assert_each(answers[:3], [y, zeros, t], *names, rtol=0, atol=0)
    assert_matches(answers[3], mean_surprise(y, labels[:1]), name=names[3], **CLOSE)


# --- binary_cross_entropy --------------------------------------------------------------------------------------------


def mean_of(values):
    """The mean, by adding up and dividing."""
    return sum(values) / len(values)


def yes_and_no(rng, size):
    """Targets 0 and 1 in random order, with more of one than of the other."""
    p = np.zeros(size, dtype=int)
    p[: size // 2 + 1] = 1
    return rng.permutation(p)


@pytest.mark.question("binary_cross_entropy", weight=6)
def test_binary_of_yes_and_no(student, rng):
    """Targets that are yes or no.

    ko: 정답이 예 또는 아니요일 때입니다.
    """
    q, p = rng.uniform(0.05, 0.95, 7), yes_and_no(rng, 7)

    def scenario(loss):
        return [loss.binary_cross_entropy(q, p), loss.binary_cross_entropy(q[:3], p[:3].astype(float))]

    expected = [mean_of(binary_surprises(q, p)), mean_of(binary_surprises(q[:3], p[:3]))]
    assert_each(student.run(scenario), expected, "binary_cross_entropy(q, p)", **CLOSE)


@pytest.mark.question("binary_cross_entropy", weight=4)
def test_binary_of_probabilities(student, rng):
    """Targets that are probabilities themselves count with both of their sides.

    ko: 정답이 확률이면 두 항을 모두 셉니다.
    """
    q, p = rng.uniform(0.05, 0.95, 6), rng.uniform(0.1, 0.9, 6)

    def scenario(loss):
        return loss.binary_cross_entropy(q, p)

    expected = mean_of(binary_surprises(q, p))
    assert_matches(student.run(scenario), expected, name="binary_cross_entropy(q, p)", **CLOSE)


@pytest.mark.question("binary_cross_entropy", weight=4)
def test_binary_of_a_table(student, rng):
    """With two axes, the mean goes over every entry.

    ko: 축이 둘이어도 원소 전체의 평균을 냅니다.
    """
    q, p = rng.uniform(0.05, 0.95, (4, 3)), yes_and_no(rng, 12).reshape(4, 3)

    def scenario(loss):
        return loss.binary_cross_entropy(q, p)

    expected = mean_of(binary_surprises(q, p))
    assert_matches(student.run(scenario), expected, name="binary_cross_entropy(q, p)", **CLOSE)


@pytest.mark.question("binary_cross_entropy", weight=3)
def test_binary_sure_and_right(student, rng):
    """Where q is 0 or 1 and right, nothing is lost, and the other entries count as always.

    ko: q가 0이나 1이고 맞았으면 손실이 없고, 나머지 원소는 평소대로입니다.
    """
    q, p = rng.uniform(0.05, 0.95, 5), yes_and_no(rng, 5)
    q, p = np.concatenate([q, [0.0, 1.0]]), np.concatenate([p, [0, 1]])

    def scenario(loss):
        return loss.binary_cross_entropy(q, p)

    expected = mean_of([*binary_surprises(q[:5], p[:5]), 0.0, 0.0])
    assert_matches(student.run(scenario), expected, name="binary_cross_entropy(q, p)", **CLOSE)


@pytest.mark.question("binary_cross_entropy", weight=3)
def test_binary_sure_and_wrong(student, rng):
    """Where q is 0 or 1 and wrong, the loss is large and finite.

    ko: q가 0이나 1이고 틀렸으면 손실이 크지만 유한합니다.
    """
    cases, costs = [], []  # per case what its first three entries add up to, and a name where the fourth one is wrong
    for sure in rng.permutation(["", "", "", "", "", "q = 0 with p = 1", "q = 1 with p = 0"] * 2):
        p = yes_and_no(rng, 3)
        q = np.abs(p - rng.uniform(0.75, 0.9, 3))  # rather wrong, but not sure
        costs.append((sum(binary_surprises(q, p)), str(sure)))
        end = {"": (q[:0], p[:0]), "q = 0 with p = 1": (0.0, 1), "q = 1 with p = 0": (1.0, 0)}[str(sure)]
        cases.append((np.append(q, end[0]), np.append(p, end[1])))

    def scenario(loss):
        return [loss.binary_cross_entropy(q, p) for q, p in cases]

    answers = student.run(scenario)
    assert_each(answers, [0.0] * 14, "binary_cross_entropy(q, p)", rtol=0, atol=np.inf)
    usual = max(float(answer) for answer, (_, sure) in zip(answers, costs, strict=True) if not sure)
    for answer, (others, sure) in zip(answers, costs, strict=True):
        if sure:
            require_large(4 * float(answer) - others, usual, f"binary_cross_entropy, {sure}")


# --- log_likelihood --------------------------------------------------------------------------------------------------


@pytest.mark.question("log_likelihood", weight=5)
def test_likelihood_of_few_samples(student, rng):
    """A handful of samples.

    ko: 표본이 몇 개뿐일 때입니다.
    """
    q, p = rng.uniform(0.05, 0.95, 5), yes_and_no(rng, 5)
    more_q, more_p = rng.uniform(0.05, 0.95, 8), yes_and_no(rng, 8).astype(float)

    def scenario(loss):
        return [loss.log_likelihood(q, p), loss.log_likelihood(more_q, more_p)]

    expected = [-sum(binary_surprises(q, p)), -sum(binary_surprises(more_q, more_p))]
    assert_each(student.run(scenario), expected, "log_likelihood(q, p)", **CLOSE)


@pytest.mark.question("log_likelihood", weight=4)
def test_likelihood_of_one_kind(student, rng):
    """Samples that are all yes, or all no.

    ko: 표본이 모두 '예'이거나 모두 '아니요'일 때입니다.
    """
    q = rng.uniform(0.05, 0.4, 4)

    def scenario(loss):
        yes = loss.log_likelihood(q, np.ones(4, dtype=int))
        no = loss.log_likelihood(q, np.zeros(4, dtype=int))
        return [yes, no]

    expected = [-sum(binary_surprises(q, np.ones(4))), -sum(binary_surprises(q, np.zeros(4)))]
    names = ("log_likelihood(q, np.ones(4))", "log_likelihood(q, np.zeros(4))")
    assert_each(student.run(scenario), expected, *names, **CLOSE)


@pytest.mark.question("log_likelihood", weight=2)
def test_likelihood_close_to_0_and_1(student, rng):
    """Probabilities as small as 0.001 and as large as 0.999 count for what they are.

    ko: 0.001처럼 작은 확률도, 0.999처럼 큰 확률도 있는 그대로 셉니다.
    """
    p = rng.permutation([0, 0, 0, 1, 1, 1])
    # two that were nearly impossible, two that were nearly certain, and two between
    miss = rng.permutation(
        [*rng.uniform(0.001, 0.003, 2), *(1 - rng.uniform(0.001, 0.003, 2)), *rng.uniform(0.3, 0.7, 2)]
    )
    q = np.where(p == 1, miss, 1 - miss)

    def scenario(loss):
        return loss.log_likelihood(q, p)

    # A tiny number of 1e-5 inside the logarithm makes 0.02 here; 0.01 in the place of 0.001 makes more than 2.
    assert_matches(student.run(scenario), -sum(binary_surprises(q, p)), name="log_likelihood(q, p)", rtol=0, atol=0.05)


@pytest.mark.question("log_likelihood", weight=4)
def test_likelihood_of_thousands_of_samples(student, rng):
    """Twenty thousand samples: far too unlikely for a float of any size, and no trouble for the logarithm.

    ko: 표본이 2만 개면 우도는 아무리 큰 float로도 나타낼 수 없지만 로그는 문제없습니다.
    """
    # about 10^-7700, where the smallest long double is 10^-4951
    q, p = rng.uniform(0.05, 0.95, 20_000), rng.permutation(np.arange(20_000) % 2)

    def scenario(loss):
        return loss.log_likelihood(q, p)

    assert_matches(student.run(scenario), -sum(binary_surprises(q, p)), name="log_likelihood(q, p)", **CLOSE)
