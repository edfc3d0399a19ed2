"""Hidden checks of 10_training.

Batch normalisation is judged by loops from the definition, with spreads and tolerances for which any epsilon from 1e-8
to 1e-5, beside the root or under it, is the same. What is random is judged by what every right way of drawing has in
common, with bounds that it misses less than once in a billion runs.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_matches, gradient_of, require

NEAR = {"rtol": 1e-4, "atol": 5e-4}  # wide enough for the epsilons
ANY = {"rtol": 0, "atol": np.inf}  # the form alone: type, shape, kind, and that all numbers are finite


def assert_each(found, expected, names, **tolerance):
    """Compare several answers, each under the name that the student has for it."""
    names = [names] * len(expected) if isinstance(names, str) else names
    for answer, wanted, name in zip(found, expected, names, strict=True):
        assert_matches(answer, wanted, name, **tolerance)


# --- init_std --------------------------------------------------------------------------------------------------------


def sizes(rng):
    """Three layer sizes, far enough apart for everything that may go wrong with them to show."""
    return [int(rng.integers(3, 9)), int(rng.integers(20, 90)), int(rng.integers(200, 900))]


@pytest.mark.question("init_std", weight=3)
def test_xavier(student, rng):
    """Xavier's rule, for small layers and for large ones.

    ko: 작은 계층에서도 큰 계층에서도 Xavier 초깃값의 표준편차가 맞습니다.
    """
    inputs = sizes(rng)

    def scenario(training):
        return [training.init_std("xavier", n) for n in inputs]

    expected = [math.sqrt(1 / n) for n in inputs]
    assert_each(student.run(scenario), expected, [f'init_std("xavier", {n})' for n in inputs])


@pytest.mark.question("init_std", weight=3)
def test_he(student, rng):
    """He's rule, for small layers and for large ones.

    ko: 작은 계층에서도 큰 계층에서도 He 초깃값의 표준편차가 맞습니다.
    """
    inputs = sizes(rng)

    def scenario(training):
        return [training.init_std("he", n) for n in inputs]

    expected = [math.sqrt(2 / n) for n in inputs]
    assert_each(student.run(scenario), expected, [f'init_std("he", {n})' for n in inputs])


@pytest.mark.question("init_std", weight=4)
def test_by_activation(student, rng):
    """Every activation function finds the rule that suits it.

    ko: 활성화 함수의 이름을 주면 그에 알맞은 규칙을 씁니다.
    """
    n = int(rng.integers(20, 90))

    def scenario(training):
        return {name: training.init_std(name, n) for name in ("sigmoid", "tanh", "relu")}

    expected = {"sigmoid": math.sqrt(1 / n), "tanh": math.sqrt(1 / n), "relu": math.sqrt(2 / n)}
    names = [f'init_std("{name}", {n})' for name in expected]
    assert_each(student.run(scenario).values(), list(expected.values()), names)


@pytest.mark.question("init_std.strict")
def test_unknown_kind(student, rng):
    """A word that names no rule is refused, however much it looks like one that does.

    ko: 어떤 규칙의 이름도 아닌 말은 아무리 비슷해도 거부합니다.
    """
    n = int(rng.integers(20, 90))
    words = [*rng.permutation(["normal", "softmax", "uniform", "linear"]).tolist(), "tan", ""]
    words += ["he_normal", "relu6", "he ", "ReLU"]

    def scenario(training):
        answers = []
        for word in words:
            try:
                answers.append(training.init_std(word, n))
            except ValueError:
                answers.append("ValueError")
        return answers

    assert_each(student.run(scenario), ["ValueError"] * len(words), [f'init_std("{word}", {n})' for word in words])


# --- activation_stats ------------------------------------------------------------------------------------------------


def product(x, W):
    """The matrix product, number by number."""
    out = np.zeros((x.shape[0], W.shape[1]))
    for i, j in np.ndindex(out.shape):
        out[i, j] = math.fsum(float(x[i, k] * W[k, j]) for k in range(x.shape[1]))
    return out


def spread(values):
    """Mean and standard deviation of all entries."""
    numbers = [float(value) for value in np.ravel(values)]
    mean = math.fsum(numbers) / len(numbers)
    return [mean, math.sqrt(math.fsum((value - mean) ** 2 for value in numbers) / len(numbers))]


def spreads(x, weights, curve):
    """The same for the output of each layer of a stack."""
    rows = []
    for W in weights:
        x = np.vectorize(curve)(product(x, W))
        rows.append(spread(x))
    return np.array(rows)


def matrices(rng, widths):
    """One weight matrix for each step from a width to the next."""
    return [rng.normal(0.1, 1.2 / math.sqrt(a), size=(a, b)) for a, b in zip(widths, widths[1:], strict=False)]


@pytest.mark.question("activation_stats", weight=3)
def test_one_layer(student, rng):
    """One layer: how the values that leave it are spread.

    ko: 계층이 하나일 때: 그 계층에서 나온 값이 어떻게 퍼져 있는지 구합니다.
    """
    x, weights = rng.normal(size=(4, 5)), matrices(rng, [5, 3])

    def scenario(training):
        stats = training.activation_stats(x, weights, lambda a: 1 / (1 + np.exp(-a)))
        return np.array([tuple(pair) for pair in stats], dtype=float)

    expected = spreads(x, weights, lambda a: 1 / (1 + math.exp(-a)))
    assert_matches(student.run(scenario), expected, name="activation_stats(x, [W], sigmoid)", rtol=1e-5)


@pytest.mark.question("activation_stats", weight=4)
def test_stack_of_layers(student, rng):
    """A stack of layers of different widths, from the first to the last.

    ko: 너비가 서로 다른 계층을 쌓았을 때: 첫 계층부터 마지막 계층까지 차례로 구합니다.
    """
    x, weights = rng.normal(size=(6, 4)), matrices(rng, [4, 7, 3, 5])

    def scenario(training):
        stats = training.activation_stats(x, weights, np.tanh)
        return np.array([tuple(pair) for pair in stats], dtype=float)

    expected = spreads(x, weights, math.tanh)
    assert_matches(student.run(scenario), expected, name="activation_stats(x, weights, tanh)", rtol=1e-5)


@pytest.mark.question("activation_stats", weight=3)
def test_stack_of_squares(student, rng):
    """Square layers, and an activation function with a bend.

    ko: 너비가 모두 같은 계층과 꺾인 활성화 함수에서도 맞습니다.
    """
    x, weights = rng.normal(size=(5, 4)), matrices(rng, [4, 4, 4])

    def scenario(training):
        stats = training.activation_stats(x, weights, lambda a: np.where(a > 0, a, 0.3 * a) - 0.1)
        return np.array([tuple(pair) for pair in stats], dtype=float)

    expected = spreads(x, weights, lambda a: (a if a > 0 else 0.3 * a) - 0.1)
    assert_matches(student.run(scenario), expected, name="activation_stats(x, weights, activation)", rtol=1e-5)


# --- batch_norm ------------------------------------------------------------------------------------------------------


def batch(rng, rows, features):
    """A batch whose features have centres of their own, and spreads that differ from 1 and from each other."""
    z = rng.normal(size=(rows, features))
    z = (z - z.mean(axis=0)) / z.std(axis=0)
    wide = rng.permutation(np.arange(features) % 2 == 0)
    width = np.where(wide, rng.uniform(1.4, 1.9, features), rng.uniform(0.55, 0.75, features))
    return rng.uniform(0.5, 2, features) * rng.choice([-1, 1], features) + width * z


def scale_and_shift(rng, features):
    """gamma and beta, neither of them near 0, 1 or each other."""
    return rng.uniform(1.3, 2, features), rng.uniform(-0.9, -0.4, features)


def moments(column):
    """Mean and variance of one feature."""
    mean, deviation = spread(column)
    return mean, deviation**2


def normalised(x, gamma, beta):
    """The training output, feature by feature."""
    out = np.zeros(x.shape)
    for d in range(x.shape[1]):
        mean, var = moments(x[:, d])
        for n in range(x.shape[0]):
            out[n, d] = gamma[d] * (x[n, d] - mean) / math.sqrt(var + 1e-7) + beta[d]
    return out


def by_given(x, gamma, beta, means, variances):
    """The testing output, feature by feature."""
    out = np.zeros(x.shape)
    for n, d in np.ndindex(x.shape):
        out[n, d] = gamma[d] * (x[n, d] - means[d]) / math.sqrt(variances[d] + 1e-7) + beta[d]
    return out


def mixed(batches, momentum, means, variances):
    """The running averages after some batches in training."""
    means, variances = [float(m) for m in means], [float(v) for v in variances]
    for x in batches:
        for d in range(x.shape[1]):
            mean, var = moments(x[:, d])
            means[d] = momentum * means[d] + (1 - momentum) * mean
            variances[d] = momentum * variances[d] + (1 - momentum) * var
    return means, variances


@pytest.mark.question("batch_norm.forward", weight=5)
def test_normalises(student, rng):
    """In training, every feature gets its own mean and spread from the batch.

    ko: 훈련할 때는 특징마다 배치에서 구한 평균과 분산으로 정규화합니다.
    """
    x, small = batch(rng, 7, 4), batch(rng, 3, 5)
    (gamma, beta), (scale, shift) = scale_and_shift(rng, 4), scale_and_shift(rng, 5)

    def scenario(training):
        first = training.BatchNormalization(gamma, beta)
        second = training.BatchNormalization(scale, shift)
        return [first.forward(x), second.forward(small, train_flg=True)]

    expected = [normalised(x, gamma, beta), normalised(small, scale, shift)]
    assert_each(student.run(scenario), expected, "forward(x)", **NEAR)


@pytest.mark.question("batch_norm.forward", weight=2)
def test_feature_that_never_changes(student, rng):
    """A feature that is the same in the whole batch does no harm.

    ko: 배치 전체에서 값이 같은 특징이 있어도 문제가 생기지 않습니다.
    """
    x, (gamma, beta) = batch(rng, 4, 3), scale_and_shift(rng, 3)
    x[:, 1] = rng.uniform(0.5, 2)

    def scenario(training):
        return training.BatchNormalization(gamma, beta).forward(x)

    expected = normalised(x, gamma, beta)
    assert_matches(student.run(scenario), expected, name="forward(x)", **NEAR)


@pytest.mark.question("batch_norm.forward", weight=4)
def test_given_averages(student, rng):
    """In testing, running averages given at the start are what counts, even for a single example.

    ko: 시험할 때는 처음에 받은 이동평균을 씁니다. 데이터가 하나뿐이어도 마찬가지입니다.
    """
    few, one = batch(rng, 5, 3), rng.uniform(-2, 2, (1, 3))
    gamma, beta = scale_and_shift(rng, 3)
    means, variances = rng.uniform(-1, 1, 3), rng.uniform(1.6, 2.5, 3)
    momentum = rng.uniform(0.2, 0.35)

    def scenario(training):
        named = training.BatchNormalization(gamma, beta, running_mean=means, running_var=variances)
        placed = training.BatchNormalization(gamma, beta, momentum, means, variances)
        return [named.forward(few, train_flg=False), placed.forward(one, False)]

    expected = [by_given(few, gamma, beta, means, variances), by_given(one, gamma, beta, means, variances)]
    assert_each(student.run(scenario), expected, "forward(x, train_flg=False)", **NEAR)


@pytest.mark.question("batch_norm.forward", weight=5)
def test_averages_run_along(student, rng):
    """Training moves the running averages, from zero on; testing only reads them.

    ko: 이동평균은 0에서 시작해 훈련할 때만 바뀌고, 시험할 때는 읽기만 합니다.
    """
    first, second, third = batch(rng, 6, 3), batch(rng, 5, 3), batch(rng, 7, 3)
    seen, (gamma, beta) = rng.uniform(-2, 2, (4, 3)), scale_and_shift(rng, 3)
    momentum = rng.uniform(0.2, 0.35)

    def scenario(training):
        layer = training.BatchNormalization(gamma, beta, momentum)
        other = training.BatchNormalization(beta, gamma, momentum)
        layer.forward(first)
        other.forward(third.copy())
        layer.forward(second)
        before = layer.forward(seen.copy(), False)
        layer.forward(third)
        return [before, layer.forward(seen, False)]

    expected = []
    for batches in ([first, second], [first, second, third]):
        means, variances = mixed(batches, momentum, [0.0] * 3, [0.0] * 3)
        expected.append(by_given(seen, gamma, beta, means, variances))
    assert_each(student.run(scenario), expected, "forward(x, train_flg=False)", **NEAR)


@pytest.mark.question("batch_norm.forward", weight=4)
def test_usual_momentum(student, rng):
    """With the usual momentum, one batch moves given averages a little.

    ko: 기본 모멘텀에서는 배치 하나가 주어진 이동평균을 조금만 바꿉니다.
    """
    x, seen, (gamma, beta) = batch(rng, 6, 3), rng.uniform(-2, 2, (4, 3)), scale_and_shift(rng, 3)
    start, wide = rng.uniform(-1, 1, 3), rng.uniform(3, 4, 3)

    def scenario(training):
        layer = training.BatchNormalization(gamma, beta, running_mean=start, running_var=wide)
        layer.forward(x)
        return layer.forward(seen, train_flg=False)

    means, variances = mixed([x], 0.9, start, wide)
    expected = by_given(seen, gamma, beta, means, variances)
    assert_matches(student.run(scenario), expected, name="forward(x, train_flg=False)", **NEAR)


def gradients_by_differences(x, gamma, beta, dout):
    """dx, dgamma and dbeta of the oracle."""
    return {
        name: gradient_of(normalised, (x, gamma, beta), which, dout)
        for which, name in enumerate(["dx", "dgamma", "dbeta"])
    }


def run_backward(student, x, gamma, beta, dout):
    """What backward returns and sets, after one forward; by a formula, not by differences.

    A formula may start from forward once more; differences take two runs for each number.
    """

    def scenario(training):
        kind = training.BatchNormalization
        layer, whole, forwards = kind(gamma, beta), kind.forward, []

        def counted(self, *arguments, **named):
            forwards.append(1)
            if len(forwards) > 10 + len(dout):
                raise StopIteration
            return whole(self, *arguments, **named)

        layer.forward(x)
        kind.forward = counted
        try:
            dx = layer.backward(dout)
        except StopIteration:
            return "measured"
        finally:
            kind.forward = whole
        return {"dx": dx, "dgamma": layer.dgamma, "dbeta": layer.dbeta}

    found = student.run(scenario)
    require(
        not isinstance(found, str) or found != "measured",
        "backward runs forward anew for each number: it measures the slopes by differences, one by one. That takes as "
        "many runs as there are numbers. This question asks for the way back through the graph.",
        "backward가 값 하나하나마다 forward를 다시 실행합니다. 기울기를 수치 미분으로 하나씩 재는 방법이라 값의 개수만큼 "
        "실행해야 합니다. 여기서는 그래프를 거꾸로 지나며 구해야 합니다.",
    )
    return found


@pytest.mark.question("batch_norm.backward", weight=5)
def test_dx(student, rng):
    """dx counts every road from x to the output.

    ko: dx에는 x에서 출력으로 가는 모든 길이 들어 있습니다.
    """
    x, (gamma, beta), dout = batch(rng, 6, 4), scale_and_shift(rng, 4), rng.normal(size=(6, 4))
    found = run_backward(student, x, gamma, beta, dout)
    assert_matches(found["dx"], gradients_by_differences(x, gamma, beta, dout)["dx"], name="dx", **NEAR)

    # With so many features, loops take no time; measuring each slope takes far too long.
    x, (gamma, beta), dout = batch(rng, 20, 1000), scale_and_shift(rng, 1000), rng.normal(size=(20, 1000))
    std = np.sqrt(x.var(axis=0) + 1e-7)
    flat = (x - x.mean(axis=0)) / std
    expected = gamma / std * (dout - (dout.sum(axis=0) + flat * (dout * flat).sum(axis=0)) / 20)
    assert_matches(run_backward(student, x, gamma, beta, dout)["dx"], expected, name="dx", **NEAR)


@pytest.mark.question("batch_norm.backward", weight=2)
def test_dgamma(student, rng):
    """dgamma says what stretching would do.

    ko: dgamma는 확대가 손실에 미치는 영향입니다.
    """
    x, (gamma, beta), dout = batch(rng, 5, 3), scale_and_shift(rng, 3), rng.normal(size=(5, 3))
    found = run_backward(student, x, gamma, beta, dout)
    expected = gradients_by_differences(x, gamma, beta, dout)["dgamma"]
    assert_matches(found["dgamma"], expected, name="layer.dgamma", **NEAR)


@pytest.mark.question("batch_norm.backward", weight=2)
def test_dbeta(student, rng):
    """dbeta says what shifting would do.

    ko: dbeta는 이동이 손실에 미치는 영향입니다.
    """
    x, (gamma, beta), dout = batch(rng, 7, 3), scale_and_shift(rng, 3), rng.normal(size=(7, 3))
    found = run_backward(student, x, gamma, beta, dout)
    expected = gradients_by_differences(x, gamma, beta, dout)["dbeta"]
    assert_matches(found["dbeta"], expected, name="layer.dbeta", **NEAR)


@pytest.mark.question("batch_norm.backward", weight=3)
def test_latest_forward_counts(student, rng):
    """Several calls, and several layers: each backward is about its own layer's latest forward.

    ko: 여러 번 호출하고 계층이 여러 개여도, 역전파는 자기 계층의 마지막 순전파에 대한 것입니다.
    """
    early, x, (gamma, beta) = batch(rng, 5, 3), batch(rng, 5, 3), scale_and_shift(rng, 3)
    foreign, first, dout = batch(rng, 5, 3), rng.normal(size=(5, 3)), rng.normal(size=(5, 3))

    def scenario(training):
        layer = training.BatchNormalization(gamma, beta)
        other = training.BatchNormalization(gamma, beta)
        layer.forward(early)
        layer.forward(x)
        other.forward(foreign)
        layer.backward(first.copy())
        other.backward(first.copy())
        dx = layer.backward(dout)
        return dx, layer.dgamma, layer.dbeta

    expected = gradients_by_differences(x, gamma, beta, dout)
    assert_each(student.run(scenario), list(expected.values()), ["dx", "layer.dgamma", "layer.dbeta"], **NEAR)


# --- dropout ---------------------------------------------------------------------------------------------------------


def inputs(rng, shape):
    """Numbers that are not near 0, so that what was dropped shows."""
    return rng.choice([-1.0, 1.0], shape) * rng.uniform(0.5, 2, shape)


def passed(out, x, name):
    """Check that some entries were kept, all times one number, and the others are 0: where they are, and the number."""
    assert_matches(out, x, name=name, **ANY)
    kept = out != 0
    share = kept.mean()
    require(
        0 < share < 1,
        f"{name}: {'every entry' if share else 'no entry'} came through; some should, and some should not.",
        f"{name}: {'모든 원소가 통과했습니다' if share else '통과한 원소가 하나도 없습니다'}. 일부만 통과해야 합니다.",
    )
    factors = out[kept] / x[kept]
    factor = float(np.median(factors))
    require(
        bool(np.allclose(factors, factor, rtol=1e-4)),
        f"{name}: the entries that came through were not all multiplied by the same number.",
        f"{name}: 통과한 원소에 모두 같은 수를 곱한 것이 아닙니다.",
    )
    return kept, factor


def require_share(kept, ratio, tolerance, name):
    """Check which share was kept."""
    share = kept.mean()
    require(
        abs(share - (1 - ratio)) < tolerance,
        f"{name}: of {kept.size} entries, {share:.0%} came through; it should be about {1 - ratio:.0%}.",
        f"{name}: 원소 {kept.size}개 중 {share:.0%}가 통과했습니다. 약 {1 - ratio:.0%}가 통과해야 합니다.",
    )


@pytest.mark.question("dropout", weight=4)
def test_share_that_is_dropped(student, rng):
    """In training, the right share of the entries is dropped, and the others keep their values.

    ko: 훈련할 때 정해진 비율만큼 원소를 버리고 나머지는 값을 유지합니다.
    """
    x = inputs(rng, (40, 2500))  # with so many columns, drawing for whole columns gives the share, too
    few, many = rng.uniform(0.2, 0.35), rng.uniform(0.65, 0.8)

    def scenario(training):
        return [
            training.Dropout(few).forward(x.copy()),
            training.Dropout(dropout_ratio=many).forward(x.copy(), train_flg=True),
        ]

    answer = student.run(scenario)
    assert_each(answer, [x, x], "forward(x)", **ANY)
    for ratio, out in ((few, answer[0]), (many, answer[1])):
        name = f"forward(x) with dropout_ratio = {ratio:.2f}"
        kept, factor = passed(out, x, name)
        require_share(kept, ratio, 0.05, name)
        require(
            min(abs(factor - 1), abs(factor * (1 - ratio) - 1)) < 1e-4,
            f"{name}: what came through was multiplied by {factor:.4g}. It passes as it is "
            "(or divided by the share that is kept, in inverted dropout).",
            f"{name}: 통과한 원소에 {factor:.4g}이(가) 곱해졌습니다. 그대로 통과해야 합니다"
            "(역 드롭아웃이라면 남기는 비율로 나눕니다).",
        )


@pytest.mark.question("dropout", weight=2)
def test_drawn_anew(student, rng):
    """Every entry, in every call, has its own luck.

    ko: 원소마다, 그리고 호출할 때마다 새로 뽑습니다.
    """
    x, ratio = inputs(rng, (30, 41)), rng.uniform(0.3, 0.45)

    def scenario(training):
        layer, other = training.Dropout(ratio), training.Dropout(ratio)
        return [layer.forward(x.copy()), layer.forward(x.copy()), other.forward(x.copy())]

    answer = student.run(scenario)
    assert_each(answer, [x, x, x], "forward(x)", **ANY)
    masks = [passed(out, x, "forward(x)")[0] for out in answer]
    for kept in masks:
        require(
            bool((kept != kept[0]).any() and (kept != kept[:, :1]).any()),
            "Whole rows or whole columns were dropped together; each entry should be drawn by itself.",
            "행이나 열이 통째로 함께 버려졌습니다. 원소마다 따로 뽑아야 합니다.",
        )
    require(
        bool((masks[0] != masks[1]).any() and (masks[1] != masks[2]).any() and (masks[0] != masks[2]).any()),
        "Two calls dropped exactly the same entries; each call should draw anew.",
        "두 번의 호출에서 똑같은 원소가 버려졌습니다. 호출할 때마다 새로 뽑아야 합니다.",
    )


@pytest.mark.question("dropout", weight=4)
def test_testing_keeps_the_level(student, rng):
    """In testing nothing is dropped, and the level is what training has on average.

    ko: 시험할 때는 아무것도 버리지 않고, 출력의 크기는 훈련할 때의 평균과 같습니다.
    """
    x, ratio = inputs(rng, (40, 9)), rng.uniform(0.2, 0.4)

    def scenario(training):
        layer = training.Dropout(ratio)
        return {"training": layer.forward(x.copy(), True), "testing": layer.forward(x.copy(), False)}

    answer = student.run(scenario)
    assert_each(answer.values(), [x, x], ["forward(x)", "forward(x, train_flg=False)"], **ANY)
    _, factor = passed(answer["training"], x, "forward(x)")
    expected = x * factor * (1 - ratio)
    assert_matches(answer["testing"], expected, name="forward(x, train_flg=False)", rtol=1e-4)


@pytest.mark.question("dropout", weight=4)
def test_way_back(student, rng):
    """backward goes through the same gaps as the latest forward in training, whatever came between.

    ko: 그 사이에 무엇을 하든 backward는 훈련 모드의 마지막 forward에서 통과한 자리로만 되돌아갑니다.
    """
    early, x, dout = inputs(rng, (4, 3, 6, 5)), inputs(rng, (4, 3, 6, 5)), inputs(rng, (4, 3, 6, 5))
    ratio = rng.uniform(0.25, 0.4)

    def scenario(training):
        layer, other = training.Dropout(ratio), training.Dropout(ratio)
        layer.forward(early.copy())
        out = layer.forward(x)
        other.forward(early.copy())
        layer.forward(early, False)
        return {"out": out, "dx": layer.backward(dout)}

    answer = student.run(scenario)
    assert_each(answer.values(), [x, dout], ["forward(x)", "backward(dout)"], **ANY)
    kept, factor = passed(answer["out"], x, "forward(x)")
    assert_matches(answer["dx"], np.where(kept, factor, 0.0) * dout, name="backward(dout)", rtol=1e-4)


@pytest.mark.question("dropout", weight=1)
def test_half_by_default(student, rng):
    """Dropout() drops half.

    ko: Dropout()은 절반을 버립니다.
    """
    x = inputs(rng, (40, 2500))  # see test_share_that_is_dropped

    def scenario(training):
        layer = training.Dropout()
        return {"training": layer.forward(x.copy()), "testing": layer.forward(x.copy(), train_flg=False)}

    answer = student.run(scenario)
    assert_each(answer.values(), [x, x], ["forward(x)", "forward(x, train_flg=False)"], **ANY)
    kept, factor = passed(answer["training"], x, "Dropout().forward(x)")
    require_share(kept, 0.5, 0.07, "Dropout().forward(x)")
    assert_matches(answer["testing"], x * factor * 0.5, name="Dropout().forward(x, train_flg=False)", rtol=1e-4)


# --- weight_decay ----------------------------------------------------------------------------------------------------


def network(rng):
    """Parameters of a small network, and gradients in another order."""
    shapes = {"W1": (3, 4), "b1": (4,), "gamma1": (4,), "beta1": (4,), "W2": (4, 2, 1, 3), "b2": (2,), "W10": (5,)}
    shapes |= {"bW2": (2,), "B1": (3,), "w0": (2, 3)}  # these are no weights: their names begin with something else
    params = {name: inputs(rng, shape) for name, shape in shapes.items()}
    grads = {name: rng.normal(size=shapes[name]) for name in reversed(shapes)}
    return params, grads


def sum_of_squares(params):
    """The squares of all weights, one after the other."""
    return math.fsum(float(w) * float(w) for name in params if name[0] == "W" for w in np.ravel(params[name]))


@pytest.mark.question("weight_decay", weight=2)
def test_price_of_one_matrix(student, rng):
    """What a single matrix costs, for a mild decay and for a strong one.

    ko: 행렬 하나의 비용이 약한 감소에서도 강한 감소에서도 맞습니다.
    """
    params, mild, strong = {"W1": inputs(rng, (3, 5))}, rng.uniform(0.05, 0.2), rng.uniform(1.5, 3)

    def scenario(training):
        return [training.weight_decay_loss(params, lam) for lam in (mild, strong)]

    expected = [lam / 2 * sum_of_squares(params) for lam in (mild, strong)]
    assert_each(student.run(scenario), expected, "weight_decay_loss(params, lam)", rtol=1e-5)


@pytest.mark.question("weight_decay", weight=3)
def test_price_of_a_network(student, rng):
    """What a whole network costs: all of its weights, and nothing else.

    ko: 신경망 전체의 비용에는 모든 가중치가, 그리고 가중치만 들어갑니다.
    """
    (params, _), lam = network(rng), rng.uniform(0.1, 0.4)

    def scenario(training):
        return training.weight_decay_loss(params, lam)

    expected = lam / 2 * sum_of_squares(params)
    assert_matches(student.run(scenario), expected, name="weight_decay_loss(params, lam)", rtol=1e-5)


def answer_as_dict(student, params, grads, lam):
    """What weight_decay_gradients gives, as a plain dict where it is a kind of dict."""

    def scenario(training):
        answer = training.weight_decay_gradients(params, grads, lam)
        return dict(answer) if isinstance(answer, dict) else answer

    return student.run(scenario)


@pytest.mark.question("weight_decay", weight=2)
def test_pull_on_one_matrix(student, rng):
    """The gradient of a matrix gets the slope of its price.

    ko: 행렬의 기울기에 그 비용의 기울기를 더합니다.
    """
    params, grads = {"W1": inputs(rng, (3, 5))}, {"W1": rng.normal(size=(3, 5))}
    lam = rng.uniform(0.1, 0.4)

    slope = gradient_of(lambda W: np.array(lam / 2 * sum_of_squares({"W": W})), (params["W1"],), 0, np.array(1.0))
    answer = answer_as_dict(student, params, grads, lam)
    name = "weight_decay_gradients(params, grads, lam)"
    assert_matches(answer, {"W1": grads["W1"] + slope}, name=name, rtol=1e-5, atol=1e-6)


@pytest.mark.question("weight_decay", weight=3)
def test_pull_on_a_network(student, rng):
    """All gradients of a network come back; only those of weights are different.

    ko: 신경망의 기울기를 모두 돌려주되 가중치의 기울기만 달라집니다.
    """
    (params, grads), lam = network(rng), rng.uniform(0.1, 0.4)

    expected = {name: grad + (lam * params[name] if name[0] == "W" else 0.0) for name, grad in grads.items()}
    answer = answer_as_dict(student, params, grads, lam)
    assert_matches(answer, expected, name="weight_decay_gradients(params, grads, lam)", rtol=1e-5, atol=1e-6)


# --- shuffle ---------------------------------------------------------------------------------------------------------


def order_of(answer, x, t, name):
    """Check that an answer holds every example of x and t just once, pairs together: the order that they are in."""
    assert_matches(answer, [x, t.astype(float)], name=name, kinds="iuf", **ANY)
    rows, known = answer[0].reshape(len(x), -1), x.reshape(len(x), -1)
    distance = np.abs(rows[:, None, :] - known[None, :, :]).max(axis=2)
    require(
        bool((distance.min(axis=1) < 1e-5).all()),
        f"{name}: there is a row in x that is none of the rows that came in.",
        f"{name}: 결과의 x에 원래 없던 행이 있습니다.",
    )
    order = distance.argmin(axis=1)
    twice = len(x) - len(set(order.tolist()))
    require(
        twice == 0,
        f"{name}: {twice} of {len(x)} examples are missing, and others are there more than once.",
        f"{name}: 데이터 {len(x)}개 중 {twice}개가 없어지고 다른 데이터가 여러 번 나옵니다.",
    )
    assert_matches(answer[1], t[order], name=f"{name}[1]", rtol=0, atol=1e-5)
    return order


def require_moved(order, name):
    """Check that the order is a new one."""
    require(
        bool((order != np.arange(len(order))).any()),
        f"{name}: everything is still in the old order.",
        f"{name}: 순서가 그대로입니다.",
    )


@pytest.mark.question("shuffle", weight=3)
def test_pairs_stay_together(student, rng):
    """A new order, in which every row has its label and none is lost.

    ko: 순서가 새로 바뀌고, 모든 행이 자기 레이블을 그대로 가지며, 없어지는 데이터가 없습니다.
    """
    x, t = rng.normal(size=(41, 3)), rng.permutation(41)

    def scenario(training):
        answer = training.shuffle_dataset(x, t)
        return list(answer) if isinstance(answer, tuple) else answer

    require_moved(order_of(student.run(scenario), x, t, "shuffle_dataset(x, t)"), "shuffle_dataset(x, t)")


@pytest.mark.question("shuffle", weight=2)
def test_images_and_rows(student, rng):
    """The same with images and one-hot rows; and the arrays that came in keep their order.

    ko: 이미지와 원-핫 정답도 마찬가지이고, 받은 배열의 순서는 그대로입니다.
    """
    x, t = rng.normal(size=(23, 2, 4, 3)), np.eye(5, dtype=int)[rng.integers(0, 5, 23)]

    def scenario(training):
        answer = training.shuffle_dataset(x, t)
        return {"answer": list(answer) if isinstance(answer, tuple) else answer, "x": x, "t": t}

    answer = student.run(scenario)
    floats = t.astype(float)
    names = ["shuffle_dataset(x, t)", "x", "t"]
    assert_each(answer.values(), [[x, floats], x, floats], names, kinds="iuf", **ANY)
    require_moved(order_of(answer["answer"], x, t, "shuffle_dataset(x, t)"), "shuffle_dataset(x, t)")
    for name, before in (("x", x), ("t", t)):
        assert_matches(answer[name], before, name=name, rtol=0, atol=0)


@pytest.mark.question("shuffle", weight=2)
def test_any_order(student, rng):
    """Every order may come out.

    ko: 어떤 순서든 나올 수 있습니다.
    """
    x, t = np.cumsum(rng.uniform(0.5, 1, (4, 2)), axis=0), np.arange(4)
    times = 900  # one of the 24 orders is missing in fewer than one run of 10**15

    def scenario(training):
        rows, labels = [], []
        for _ in range(times):
            new_x, new_t = training.shuffle_dataset(x, t)
            rows.append(np.array(new_x))
            labels.append(np.array(new_t))
        return [np.array(rows), np.array(labels)]

    answer, name = student.run(scenario), "shuffle_dataset(x, t)"
    assert_matches(answer, [np.zeros((times, 4, 2)), np.zeros((times, 4))], name=name, kinds="iuf", **ANY)
    orders = {tuple(order_of([rows, labels], x, t, name).tolist()) for rows, labels in zip(*answer, strict=True)}
    require(
        len(orders) == 24,
        f"{times} calls of {name} with 4 examples gave {len(orders)} different orders; there are 24, and each of them "
        "should occur.",
        f"데이터 4개로 {name}을(를) {times}번 호출했더니 서로 다른 순서가 {len(orders)}가지 나왔습니다. 가능한 24가지가 모두 "
        "나와야 합니다.",
    )


@pytest.mark.question("shuffle.rng")
def test_order_from_the_generator(student, rng):
    """The generator alone decides: the same seed gives the same order, and the next call another one.

    ko: 순서는 생성기만으로 정해집니다. 시드가 같으면 순서도 같고, 다음 호출에서는 다른 순서가 나옵니다.
    """
    x, t, seed = rng.normal(size=(31, 2)), rng.permutation(31), int(rng.integers(0, 10**6))

    def scenario(training):
        answers = []
        for start in (seed, seed, seed + 1, seed + 2, seed + 3):
            source = np.random.default_rng(start)
            for _ in range(4):
                new_x, new_t = training.shuffle_dataset(x, t, rng=source)
                answers.append([np.array(new_x), np.array(new_t)])
        return answers

    answer = student.run(scenario)
    orders = [order_of(pair, x, t, "shuffle_dataset(x, t, rng=rng)").tolist() for pair in answer]
    require(
        orders[:4] == orders[4:8],
        "Two generators of the same seed gave different orders; so the order does not come from the generator alone.",
        "시드가 같은 두 생성기에서 서로 다른 순서가 나왔습니다. 순서가 생성기만으로 정해지지 않습니다.",
    )
    calls, seeds = orders[1:4], orders[8::4]  # one of them may be the same by chance
    require(
        calls != [orders[0]] * 3 and seeds != [orders[0]] * 3,
        "Further calls, or other seeds, gave the same order again and again; so it does not come from the generator.",
        "다시 호출하거나 시드를 바꾸어도 계속 같은 순서가 나왔습니다. 순서가 생성기에서 나온 것이 아닙니다.",
    )


# --- split -----------------------------------------------------------------------------------------------------------


def first_and_rest(x, t, count):
    """The oracle: one example after the other, into one of two boxes."""
    boxes = {"x_train": [], "t_train": [], "x_val": [], "t_val": []}
    for n in range(len(x)):
        part = "val" if n < count else "train"
        boxes[f"x_{part}"].append(x[n])
        boxes[f"t_{part}"].append(t[n])
    return {name: np.array(rows) for name, rows in boxes.items()}


def check_parts(student, x, t, ratio, count, names=("x_train", "t_train", "x_val", "t_val")):
    """Compare parts that split_validation gives, under their names, with those of the oracle."""
    found, expected = four_parts(student, x, t, ratio, names), first_and_rest(x, t, count)
    if not isinstance(found, dict):  # no four parts: say so
        four = tuple(expected.values())
        assert_matches(found if not isinstance(found, list) else tuple(found), four, "split_validation(x, t, ratio)")
    assert_each(found.values(), [expected[name] for name in names], names)


def four_parts(student, x, t, ratio, names):
    """What split_validation gives, under the names of its parts; those that are asked for."""
    places = [["x_train", "t_train", "x_val", "t_val"].index(name) for name in names]

    def scenario(training):
        answer = training.split_validation(x, t, ratio)
        parts = list(answer) if isinstance(answer, tuple | list) else answer
        if not isinstance(parts, list) or len(parts) != 4:
            return parts
        return {name: parts[place] for name, place in zip(names, places, strict=True)}

    return student.run(scenario)


@pytest.mark.question("split", weight=3)
def test_part_for_validation(student, rng):
    """The validation part: the right examples, inputs and targets.

    ko: 검증용 데이터가 맞습니다. 입력과 정답 모두 확인합니다.
    """
    x, t = rng.normal(size=(20, 3)), rng.permutation(20)
    check_parts(student, x, t, 0.25, 5, ["x_val", "t_val"])


@pytest.mark.question("split", weight=3)
def test_part_for_training(student, rng):
    """The training part: the right examples, inputs and targets.

    ko: 훈련용 데이터가 맞습니다. 입력과 정답 모두 확인합니다.
    """
    x, t = rng.normal(size=(16, 3)), rng.permutation(16)
    check_parts(student, x, t, 0.25, 4, ["x_train", "t_train"])


@pytest.mark.question("split", weight=2)
def test_share_that_is_no_whole_number(student, rng):
    """A share that does not come out even, by a little or by nearly one.

    ko: 비율을 곱한 값이 정수가 아닐 때도, 소수 부분이 작든 크든 맞습니다.
    """
    x, t = rng.normal(size=(13, 2)), rng.permutation(13)
    for low, high in ((0.1, 0.4), (0.6, 0.9)):
        count = int(rng.integers(2, 9))
        check_parts(student, x, t, (count + rng.uniform(low, high)) / 13, count)


@pytest.mark.question("split", weight=2)
def test_images_are_split(student, rng):
    """Images and one-hot rows, with most of them set aside.

    ko: 이미지와 원-핫 정답에서 절반 넘게 떼어 놓아도 맞습니다.
    """
    x, t = rng.normal(size=(12, 2, 4, 3)), np.eye(5, dtype=int)[rng.permutation(np.arange(12) % 5)]
    check_parts(student, x, t, 0.75, 9)


# --- sample_log_uniform ----------------------------------------------------------------------------------------------


def require_even(values, low, high, name):
    """Check that the exponents of `values` lie in their range, and evenly (Dvoretzky, Kiefer and Wolfowitz)."""
    require(
        bool((values > 0).all()),
        f"{name}: some numbers are not positive; a power of ten always is.",
        f"{name}: 양수가 아닌 값이 있습니다. 10의 거듭제곱은 언제나 양수입니다.",
    )
    shares = np.sort((np.log10(values) - low) / (high - low))
    require(
        bool((shares > -1e-6).all() and (shares < 1 + 1e-6).all()),
        f"{name}: the numbers reach from {values.min():.3g} to {values.max():.3g}; "
        f"they should lie between {10**low:.3g} and {10**high:.3g}.",
        f"{name}: 값의 범위가 {values.min():.3g}에서 {values.max():.3g}까지입니다. "
        f"{10**low:.3g}과 {10**high:.3g} 사이에 있어야 합니다.",
    )
    steps = np.arange(len(shares) + 1) / len(shares)
    gap = max(np.abs(shares - steps[:-1]).max(), np.abs(shares - steps[1:]).max())
    below = float((values < 10 ** ((low + high) / 2)).mean())
    require(
        gap < math.sqrt(math.log(2e11) / (2 * len(shares))),
        f"{name}: not every power of ten gets its share: {below:.0%} of the numbers are below the middle, "
        f"{10 ** ((low + high) / 2):.3g}, or they crowd elsewhere.",
        f"{name}: 10의 거듭제곱마다 고르게 나오지 않습니다. 가운데인 {10 ** ((low + high) / 2):.3g}보다 작은 값이 "
        f"{below:.0%}이거나, 값이 다른 곳에 몰려 있습니다.",
    )


@pytest.mark.question("sample_log_uniform", weight=4)
def test_small_numbers(student, rng):
    """Small numbers, as for a learning rate: every power of ten gets its share.

    ko: 학습률처럼 작은 수에서 10의 거듭제곱마다 고르게 나옵니다.
    """
    low, high, seed = rng.uniform(-7, -6), rng.uniform(-2.5, -1.5), int(rng.integers(0, 10**6))

    def scenario(training):
        return training.sample_log_uniform(low, high, 3000, np.random.default_rng(seed))

    values = student.run(scenario)
    name = f"sample_log_uniform({low:.2f}, {high:.2f}, 3000, rng)"
    assert_matches(values, np.zeros(3000), name=name, **ANY)
    require_even(values, low, high, name)


@pytest.mark.question("sample_log_uniform", weight=3)
def test_numbers_round_one(student, rng):
    """From small numbers to large ones.

    ko: 1보다 작은 수부터 큰 수까지 고르게 나옵니다.
    """
    low, high, seed = rng.uniform(-2.5, -1.5), rng.uniform(0.6, 1.4), int(rng.integers(0, 10**6))

    def scenario(training):
        return training.sample_log_uniform(low, high, 2000, np.random.default_rng(seed))

    values = student.run(scenario)
    name = f"sample_log_uniform({low:.2f}, {high:.2f}, 2000, rng)"
    assert_matches(values, np.zeros(2000), name=name, **ANY)
    require_even(values, low, high, name)


@pytest.mark.question("sample_log_uniform", weight=3)
def test_randomness_of_the_generator(student, rng):
    """The same seed gives the same search; the next call goes on.

    ko: 시드가 같으면 같은 값이 나오고, 다음 호출에서는 새로운 값이 나옵니다.
    """
    low, high, seed = rng.uniform(-7, -6), rng.uniform(-2.5, -1.5), int(rng.integers(0, 10**6))

    def scenario(training):
        answers = []
        for _ in range(2):
            source = np.random.default_rng(seed)
            answers.append([training.sample_log_uniform(low, high, size, source) for size in (400, 401)])
        return answers

    answer = student.run(scenario)
    name = f"sample_log_uniform({low:.2f}, {high:.2f}, size, rng)"
    for values in answer:
        assert_each(values, [np.zeros(400), np.zeros(401)], name, **ANY)
    for values in answer[0]:
        require_even(values, low, high, name)
    assert_each(answer[1], answer[0], name, rtol=1e-9, atol=0)
    require(
        not np.isin(answer[0][0], answer[0][1]).any(),
        f"{name}: the next call with the same generator gave the same numbers again.",
        f"{name}: 같은 생성기로 다시 호출했는데 같은 수가 또 나왔습니다.",
    )
