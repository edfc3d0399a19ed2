"""Hidden checks of 06_two_layer_net.

The oracle of the network is a loop over single numbers; gradients are central differences of it. Probabilities are
around a fifth each, so that any tiny number inside the logarithm is below the tolerance. Where a network is computed
with, its own arrays are filled in place, so that layers that hold them see it too.
`train` is tried on a stand-in for a network, which writes down what it is asked and whose slopes are known in closed
form, and at last on the real one.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_each, assert_matches, central_difference, require

CLOSE = {"rtol": 1e-4, "atol": 1e-5}
# The handout: within a thousandth, or 0.0001. Differences to one side with a step of 1e-4 are off by half a step times the
# curvature, which stays below 1 here; and the book adds 1e-7 inside the logarithm, which makes 5e-6 at a probability of .02.
NUMERICAL = {"rtol": 1e-3, "atol": 1e-4}
AFTER_STEPS = {"rtol": 1e-3, "atol": 1e-3}  # a few such gradients after one another
FORM = {"rtol": 0, "atol": np.inf}
FORM_OF_BATCHES = {**FORM, "kinds": "fiu"}  # the expected zeros are floats, so whole numbers pass too
KEYS = ("W1", "b1", "W2", "b2")


# --- the oracles -----------------------------------------------------------------------------------------------------


def probabilities(x, params):
    """What the network answers, a number at a time."""
    w1, b1, w2, b2 = (np.asarray(params[key]).tolist() for key in KEYS)
    rows = []
    for row in x.tolist():
        hidden = []
        for h in range(len(b1)):
            total = sum(row[d] * w1[d][h] for d in range(len(row))) + b1[h]
            hidden.append(1 / (1 + math.exp(-total)))
        scores = [sum(hidden[h] * w2[h][c] for h in range(len(hidden))) + b2[c] for c in range(len(b2))]
        powers = [math.exp(score - max(scores)) for score in scores]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)


def mean_loss(x, labels, params):
    """The cross-entropy, averaged over the examples."""
    y = probabilities(x, params)
    return -sum(math.log(y[n, int(labels[n])]) for n in range(len(x))) / len(x)


def gradient(x, labels, params, key):
    """Central differences of the mean loss for one parameter."""

    def loss_at(value):
        return mean_loss(x, labels, {**params, key: value})

    return central_difference(loss_at, params[key])


# --- what the checks share -------------------------------------------------------------------------------------------


def numbers(rng, shape):
    """Signs at random, sizes from 0.3 to 1.2."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.3, 1.2, size=shape)


def parameters(rng, sizes):
    """Four arrays for a network with these three sizes."""
    inputs, hidden, outputs = sizes
    shapes = ((inputs, hidden), (hidden,), (hidden, outputs), (outputs,))
    return {key: numbers(rng, shape) for key, shape in zip(KEYS, shapes, strict=True)}


def one_hot(labels, classes):
    """A row for each label."""
    t = np.zeros((len(labels), classes))
    for n in range(len(labels)):
        t[n, labels[n]] = 1.0
    return t


def targets(rng, examples, classes):
    """Labels of which no two in a row are equal, and the one-hot rows for them."""
    steps = rng.integers(1, classes, examples)
    labels = (rng.integers(0, classes) + np.cumsum(steps)) % classes
    return labels, one_hot(labels, classes)


def ask(student, method, sizes, params, *arguments):
    """What a network with these parameters answers, when `method` is called with the arguments."""

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        return getattr(network, method)(*arguments)

    return student.run(scenario)


# --- init ------------------------------------------------------------------------------------------------------------


def require_spread(weights, std, name):
    """The form of the weights is proved; now for their mean and spread, seven deviations of the sample wide."""
    spread = float(np.std(weights))
    require(
        abs(spread / std - 1) < 5 / math.sqrt(weights.size),
        f"The standard deviation of {name} is {spread:.3g}; it should be about {std:.3g}.",
        f"{name}의 표준편차가 {spread:.3g}입니다. {std:.3g} 정도여야 합니다.",
    )
    middle = float(np.mean(weights))
    require(
        abs(middle) < 7 * std / math.sqrt(weights.size),
        f"The mean of {name} is {middle:.3g}; the weights should lie around 0.",
        f"{name}의 평균이 {middle:.3g}입니다. 가중치는 0을 중심으로 퍼져 있어야 합니다.",
    )


def large_sizes(rng):
    """Three sizes that differ, for networks with a thousand weights and more in each layer."""
    return int(rng.integers(50, 60)), int(rng.integers(35, 45)), int(rng.integers(25, 34))


@pytest.mark.question("init", weight=3)
def test_weights_of_the_first_layer(student, rng):
    """W1 has a row for each input and a column for each hidden neuron, and small random numbers in it.

    ko: W1은 입력마다 한 행, 은닉 뉴런마다 한 열을 가지며 작은 난수로 채워집니다.
    """
    sizes = large_sizes(rng)

    def scenario(two_layer_net):
        return two_layer_net.TwoLayerNet(*sizes).params["W1"]

    answer = student.run(scenario)
    assert_matches(answer, np.zeros(sizes[:2]), name="params['W1']", **FORM)
    require_spread(answer, 0.01, "params['W1']")


@pytest.mark.question("init", weight=3)
def test_weights_of_the_second_layer(student, rng):
    """W2 has a row for each hidden neuron and a column for each class, and small random numbers in it.

    ko: W2는 은닉 뉴런마다 한 행, 클래스마다 한 열을 가지며 작은 난수로 채워집니다.
    """
    sizes = large_sizes(rng)

    def scenario(two_layer_net):
        return two_layer_net.TwoLayerNet(*sizes).params["W2"]

    answer = student.run(scenario)
    assert_matches(answer, np.zeros(sizes[1:]), name="params['W2']", **FORM)
    require_spread(answer, 0.01, "params['W2']")


@pytest.mark.question("init", weight=2)
def test_weights_are_normal(student, rng):
    """The weights are drawn from the normal distribution: most of them lie close to 0, and a few far out.

    ko: 가중치를 정규분포에서 뽑습니다. 대부분은 0에 가깝고 몇 개는 멀리 떨어져 있습니다.
    """
    sizes = large_sizes(rng)
    std = float(rng.uniform(0.3, 0.6))

    def scenario(two_layer_net):
        params = two_layer_net.TwoLayerNet(*sizes, weight_init_std=std).params
        return [params["W1"], params["W2"]]

    answer = student.run(scenario)
    forms = [np.zeros(sizes[:2]), np.zeros(sizes[1:])]
    assert_each(answer, forms, "params['W1']", "params['W2']", **FORM)
    for weights, key in zip(answer, ("W1", "W2"), strict=True):
        require_spread(weights, std, f"params['{key}'] with weight_init_std={std:.3g}")
        # 4.55 % of a normal distribution; that none of 875 weights and more lies there has a chance below 1e-17.
        require(
            np.any(np.abs(weights) > 2 * std),
            f"None of the {weights.size} numbers in params['{key}'] is further from 0 than twice the standard deviation. "
            "From the normal distribution, about one in 22 would be. Is it another one?",
            f"params['{key}']의 수 {weights.size}개 가운데 0에서 표준편차의 두 배보다 멀리 있는 것이 하나도 없습니다. "
            "정규분포라면 22개 중 하나쯤은 있어야 합니다. 다른 분포에서 뽑지 않았나요?",
        )


@pytest.mark.question("init", weight=3)
def test_biases_beside_the_weights(student, rng):
    """There are four parameters of float64 numbers: two weights, and two biases that start at zero.

    ko: 매개변수는 모두 네 개이고 float64 배열입니다. 가중치 둘과, 0에서 시작하는 편향 둘입니다.
    """
    inputs, hidden, outputs = large_sizes(rng)

    def scenario(two_layer_net):
        return dict(two_layer_net.TwoLayerNet(inputs, hidden, outputs).params)

    answer = student.run(scenario)
    shapes = ((inputs, hidden), (hidden,), (hidden, outputs), (outputs,))
    form = {key: np.zeros(shape) for key, shape in zip(KEYS, shapes, strict=True)}
    assert_matches(answer, form, name="params", **FORM)
    for key in ("b1", "b2"):
        assert_matches(answer[key], form[key], name=f"params['{key}']", rtol=0, atol=0)
    for key in KEYS:
        kind = str(answer[key].dtype)
        require(
            kind == "float64",
            f"params['{key}'] holds {kind} numbers. Make it float64, as NumPy does by itself: with fewer digits, "
            "the slopes that are measured later come out wrong.",
            f"params['{key}']에 {kind} 수가 들어 있습니다. NumPy가 기본으로 만드는 float64로 두세요. "
            "자릿수가 모자라면 나중에 재는 기울기가 틀립니다.",
        )
    weights = (answer["W1"], answer["W2"])
    require(
        all(np.any(one != 0) for one in weights),
        "A matrix of weights is full of zeros. The biases start there, the weights don't.",
        "가중치 행렬이 0으로 채워져 있습니다. 0에서 시작하는 것은 편향뿐입니다.",
    )


@pytest.mark.question("init", weight=2)
def test_another_spread(student, rng):
    """Who asks for another spread of the weights gets it, in both layers.

    ko: 가중치의 표준편차를 따로 지정하면 두 층 모두 그 값을 따릅니다.
    """
    sizes = large_sizes(rng)
    first, second = float(rng.uniform(0.3, 0.6)), float(rng.uniform(1.5, 3.0))

    def scenario(two_layer_net):
        by_name = two_layer_net.TwoLayerNet(*sizes, weight_init_std=first).params
        by_place = two_layer_net.TwoLayerNet(*sizes, second).params
        return [params[key] for params in (by_name, by_place) for key in ("W1", "W2")]

    answer = student.run(scenario)
    forms = [np.zeros(sizes[:2]), np.zeros(sizes[1:])]
    assert_each(answer, forms * 2, *("params['W1']", "params['W2']") * 2, **FORM)
    for weights, std, name in zip(answer, (first, first, second, second), ("W1", "W2") * 2, strict=True):
        require_spread(weights, std, f"{name} with weight_init_std={std:.3g}")


@pytest.mark.question("init", weight=2)
def test_networks_of_their_own(student, rng):
    """Two networks have nothing in common: neither their numbers nor their arrays.

    ko: 두 신경망은 서로 다른 난수와 서로 다른 배열을 가집니다.
    """
    sizes = tuple(int(size) for size in rng.permutation([5, 7, 9]))

    def scenario(two_layer_net):
        one = two_layer_net.TwoLayerNet(*sizes)
        before = {key: np.array(one.params[key]) for key in ("W1", "W2")}
        other = two_layer_net.TwoLayerNet(*sizes)
        drawn = {key: np.array(other.params[key]) for key in ("W1", "W2")}
        for key in ("W1", "W2"):
            other.params[key] += 1.0
        return [before, {key: one.params[key] for key in ("W1", "W2")}, drawn]

    answer = student.run(scenario)
    form = {"W1": np.zeros(sizes[:2]), "W2": np.zeros(sizes[1:])}
    assert_each(answer, [form] * 3, "params", **FORM)
    before, later, other = answer
    assert_matches(later, before, name="the first network, when the second one was made and changed", rtol=0, atol=0)
    drawn = np.concatenate([one[key].ravel() for one in (before, other) for key in ("W1", "W2")])
    require(
        len(np.unique(drawn)) == drawn.size,
        "Some weights are equal. Every weight of every network should be drawn by itself.",
        "값이 같은 가중치가 있습니다. 모든 신경망의 모든 가중치는 따로따로 뽑아야 합니다.",
    )


# --- predict ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("predict", weight=5)
def test_predict_a_batch(student, rng):
    """A batch through the whole network: both layers, their biases, and the softmax of each row.

    ko: 배치가 신경망 전체를 지납니다. 두 층과 편향, 그리고 행마다 적용하는 소프트맥스까지 봅니다.
    """
    sizes = (4, 3, 5)
    params, x = parameters(rng, sizes), numbers(rng, (6, 4))
    answer = ask(student, "predict", sizes, params, x)
    assert_matches(answer, probabilities(x, params), name="predict(x)", **CLOSE)


@pytest.mark.question("predict", weight=3)
def test_predict_without_biases(student, rng):
    """The two matrices alone, with biases of zero.

    ko: 편향이 0일 때, 두 행렬만으로 계산합니다.
    """
    sizes = (3, 6, 4)
    params, x = parameters(rng, sizes), numbers(rng, (5, 3))
    params |= {"b1": np.zeros(6), "b2": np.zeros(4)}
    answer = ask(student, "predict", sizes, params, x)
    assert_matches(answer, probabilities(x, params), name="predict(x)", **CLOSE)


@pytest.mark.question("predict", weight=2)
def test_predict_one_example(student, rng):
    """A batch with a single example in it.

    ko: 데이터가 하나뿐인 배치도 예측합니다.
    """
    sizes = (5, 2, 3)
    params, x = parameters(rng, sizes), numbers(rng, (1, 5))
    answer = ask(student, "predict", sizes, params, x)
    assert_matches(answer, probabilities(x, params), name="predict(x)", **CLOSE)


@pytest.mark.question("predict", weight=3)
def test_predict_with_what_is_in_params(student, rng):
    """After the parameters have changed, the answers change as well; other networks don't matter.

    ko: 매개변수가 바뀌면 예측도 바뀌며, 다른 신경망에는 영향을 받지 않습니다.
    """
    sizes = (3, 4, 2)
    first, second, strange = (parameters(rng, sizes) for _ in range(3))
    x = numbers(rng, (5, 3))

    def scenario(two_layer_net):
        network, other = two_layer_net.TwoLayerNet(*sizes), two_layer_net.TwoLayerNet(*sizes)
        answers = []
        for params in (first, second):
            for key in params:
                network.params[key][...] = params[key]
                other.params[key][...] = strange[key]
            other.predict(x)
            answers.append(np.array(network.predict(x)))
        return answers

    expected = [probabilities(x, first), probabilities(x, second)]
    assert_each(student.run(scenario), expected, "predict(x)", **CLOSE)


@pytest.mark.question("predict", weight=2)
def test_predict_with_large_scores(student, rng):
    """Scores in the thousands are no trouble.

    ko: 점수가 수천에 이르러도 문제가 없습니다.
    """
    sizes = (3, 2, 4)
    params, x = parameters(rng, sizes), numbers(rng, (5, 3))
    params["W2"] = params["W2"] / 4
    params["b2"] = params["b2"] + rng.choice([-1.0, 1.0]) * rng.uniform(2000, 3000)
    answer = ask(student, "predict", sizes, params, x)
    assert_matches(answer, probabilities(x, params), name="predict(x)", **CLOSE)


# --- loss ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("loss", weight=4)
def test_loss_of_a_batch(student, rng):
    """The loss of a batch is the mean of what its examples cost.

    ko: 배치의 손실은 각 데이터 손실의 평균입니다.
    """
    sizes = (4, 3, 5)
    params, x = parameters(rng, sizes), numbers(rng, (6, 4))
    labels, t = targets(rng, 6, 5)
    answer = ask(student, "loss", sizes, params, x, t)
    assert_matches(answer, mean_loss(x, labels, params), name="loss(x, t)", **CLOSE)


@pytest.mark.question("loss", weight=2)
def test_loss_of_one_example(student, rng):
    """A batch with a single example in it costs what this example costs.

    ko: 데이터가 하나뿐인 배치의 손실은 그 데이터의 손실입니다.
    """
    sizes = (3, 5, 4)
    params, x = parameters(rng, sizes), numbers(rng, (1, 3))
    classes = rng.permutation(4).tolist()
    rows = [one_hot([label], 4) for label in classes]

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        return [network.loss(x, t) for t in rows]

    expected = [mean_loss(x, [label], params) for label in classes]
    assert_each(student.run(scenario), expected, "loss(x, t)", **CLOSE)


@pytest.mark.question("loss", weight=2)
def test_loss_with_what_is_in_params(student, rng):
    """One call after another: other parameters, other examples, another loss.

    ko: 이어서 여러 번 호출해도, 매개변수나 데이터가 바뀌면 그에 맞는 손실이 나옵니다.
    """
    sizes = (3, 2, 4)
    first, second = parameters(rng, sizes), parameters(rng, sizes)
    x, more_x = numbers(rng, (5, 3)), numbers(rng, (7, 3))
    (labels, t), (more_labels, more_t) = targets(rng, 5, 4), targets(rng, 7, 4)

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        losses = []
        for params in (first, second):
            for key in params:
                network.params[key][...] = params[key]
            losses += [network.loss(x, t), network.loss(more_x, more_t)]
        return losses

    cases = ((x, labels), (more_x, more_labels))
    expected = [mean_loss(*case, params) for params in (first, second) for case in cases]
    assert_each(student.run(scenario), expected, "loss(x, t)", **CLOSE)


@pytest.mark.question("loss", weight=2)
def test_loss_of_a_hopeless_network(student, rng):
    """A network that is sure, and wrong in one example of four, has a large loss that is still a number.

    ko: 확신하면서 넷 중 하나를 틀린 신경망의 손실은 크지만 여전히 유한한 수입니다.
    """
    sizes = (3, 2, 4)
    params, x = parameters(rng, sizes), numbers(rng, (4, 3))
    right, wrong = (int(label) for label in rng.permutation(4)[:2])
    labels = np.full(4, right)
    labels[int(rng.integers(0, 4))] = wrong
    t = one_hot(labels, 4)
    sure = {**params, "b2": params["b2"].copy()}
    sure["b2"][right] += 2000.0

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        losses = []
        for some, some_x, some_t in ((params, x[:1], t[:1]), (sure, x, t)):
            for key in some:
                network.params[key][...] = some[key]
            losses.append(network.loss(some_x, some_t))
        return losses

    answer = student.run(scenario)
    assert_each(answer, [0.0, 0.0], "loss(x, t)", **FORM)
    assert_matches(answer[0], mean_loss(x[:1], labels[:1], params), name="loss(x, t)", **CLOSE)
    hopeless = float(answer[1])
    require(
        10 / 4 < hopeless < 1000 / 4,
        f"The loss is {hopeless:.4g}. One example has probability 0 for its right class and the others 1; "
        "this one should contribute from 10 to 1000 before the mean is taken.",
        f"손실이 {hopeless:.4g}입니다. 한 데이터만 정답의 확률이 0이고 나머지는 1입니다. 평균을 내기 전에 "
        "그 데이터의 손실은 10에서 1000 사이여야 합니다.",
    )


# --- accuracy --------------------------------------------------------------------------------------------------------


def favoured(rng, sizes, examples):
    """Parameters, examples, and the classes that the network favours clearly: at least three different ones."""
    while True:
        params, x = parameters(rng, sizes), numbers(rng, (examples, sizes[0]))
        params["W2"] *= 3
        y = probabilities(x, params)
        first, second = np.sort(y, axis=1)[:, ::-1][:, :2].T
        labels = np.array([max(range(sizes[2]), key=lambda c, row=row: row[c]) for row in y])
        if len(set(labels.tolist())) >= 3 and np.all(first - second > 0.01):
            return params, x, labels


def partly_wrong(rng, labels, classes, wrong):
    """The labels, all but `wrong` of them."""
    changed = labels.copy()
    for n in rng.permutation(len(labels))[:wrong]:
        changed[n] = (labels[n] + rng.integers(1, classes)) % classes
    return changed


def ask_accuracies(student, sizes, params, batches):
    """The accuracies of several batches, pairs (x, t), of one network."""

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        return [network.accuracy(x, t) for x, t in batches]

    return student.run(scenario)


@pytest.mark.question("accuracy", weight=5)
def test_share_of_right_answers(student, rng):
    """The share of examples whose most probable class is the right one.

    ko: 가장 확률이 높은 클래스가 정답인 데이터의 비율입니다.
    """
    sizes = (4, 3, 5)
    params, x, labels = favoured(rng, sizes, 8)
    wrong = rng.integers(1, 8, 6).tolist()
    batches = [(x, one_hot(partly_wrong(rng, labels, 5, count), 5)) for count in wrong]
    answer = ask_accuracies(student, sizes, params, batches)
    assert_each(answer, [(8 - count) / 8 for count in wrong], "accuracy(x, t)", **CLOSE)


@pytest.mark.question("accuracy", weight=3)
def test_all_right_and_all_wrong(student, rng):
    """A network that is always right has 1, and one that never is has 0.

    ko: 모두 맞히면 1, 모두 틀리면 0입니다.
    """
    sizes = (3, 5, 4)
    params, x, labels = favoured(rng, sizes, 6)
    right = rng.permutation([0, 0, 0, 1, 1, 1, *rng.integers(0, 2, 6)]).tolist()
    batches = [(x, one_hot(partly_wrong(rng, labels, 4, 6 * (1 - every)), 4)) for every in right]
    answer = ask_accuracies(student, sizes, params, batches)
    assert_each(answer, [float(every) for every in right], "accuracy(x, t)", **CLOSE)


@pytest.mark.question("accuracy", weight=2)
def test_accuracy_of_other_batches(student, rng):
    """Batches of several sizes, one after the other, and other parameters in between.

    ko: 크기가 다른 배치를 차례로 재고, 중간에 매개변수도 바꿉니다.
    """
    sizes = (3, 4, 5)
    rounds, expected = [], []
    for examples in rng.permutation([6, 7, 9, 11]).tolist():
        params, x, labels = favoured(rng, sizes, examples)
        wrong = int(rng.integers(1, examples))
        rounds.append((params, x, one_hot(partly_wrong(rng, labels, 5, wrong), 5)))
        expected.append((examples - wrong) / examples)

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        answers = []
        for params, x, t in rounds:
            for key in params:
                network.params[key][...] = params[key]
            answers.append(network.accuracy(x, t))
        return answers

    assert_each(student.run(scenario), expected, "accuracy(x, t)", **CLOSE)


@pytest.mark.question("accuracy.labels", weight=3)
def test_accuracy_with_labels(student, rng):
    """The right classes as labels.

    ko: 정답이 레이블로 주어져도 정확도를 구합니다.
    """
    sizes = (4, 3, 5)
    params, x, labels = favoured(rng, sizes, 8)
    wrong = rng.integers(1, 8, 6).tolist()
    batches = [(x, partly_wrong(rng, labels, 5, count)) for count in wrong]
    answer = ask_accuracies(student, sizes, params, batches)
    assert_each(answer, [(8 - count) / 8 for count in wrong], "accuracy(x, labels)", **CLOSE)


@pytest.mark.question("accuracy.labels", weight=2)
def test_accuracy_with_as_many_labels_as_classes(student, rng):
    """Labels and one-hot rows in turn, with as many examples as classes and with more.

    ko: 레이블과 원-핫을 번갈아 줍니다. 데이터 수가 클래스 수와 같을 때도 있고 더 많을 때도 있습니다.
    """
    sizes = (3, 2, 6)
    params, x, labels = favoured(rng, sizes, 6)
    more_x, more_labels = np.concatenate([x, x[:2]]), np.concatenate([labels, labels[:2]])
    wrong = rng.integers(1, 6, 9).tolist()
    batches = [(x, partly_wrong(rng, labels, 6, count)) for count in wrong[:5]]
    batches += [(x, one_hot(partly_wrong(rng, labels, 6, count), 6)) for count in wrong[5:7]]
    batches += [(more_x, partly_wrong(rng, more_labels, 6, wrong[7]))]
    batches += [(more_x, one_hot(partly_wrong(rng, more_labels, 6, wrong[8]), 6))]
    expected = [(6 - count) / 6 for count in wrong[:7]] + [(8 - count) / 8 for count in wrong[7:]]
    answer = ask_accuracies(student, sizes, params, batches)
    names = ["accuracy(x, labels)"] * 5 + ["accuracy(x, t)"] * 2 + ["accuracy(x, labels)", "accuracy(x, t)"]
    assert_each(answer, expected, *names, **CLOSE)


# --- numerical_gradient ----------------------------------------------------------------------------------------------


def check_gradient(student, rng, key, sizes, examples):
    """Every entry of the gradient of one parameter."""
    params, x = parameters(rng, sizes), numbers(rng, (examples, sizes[0]))
    labels, t = targets(rng, examples, sizes[2])

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for name in params:
            network.params[name][...] = params[name]
        return network.numerical_gradient(x, t)[key]

    expected = gradient(x, labels, params, key)
    assert_matches(student.run(scenario), expected, name=f"numerical_gradient(x, t)['{key}']", **NUMERICAL)


@pytest.mark.question("numerical_gradient", weight=4)
def test_gradient_of_w1(student, rng):
    """The slope of the loss for every weight of the first layer.

    ko: 첫 번째 층의 가중치마다 손실의 기울기를 구합니다.
    """
    check_gradient(student, rng, "W1", (4, 2, 3), 5)


@pytest.mark.question("numerical_gradient", weight=3)
def test_gradient_of_b1(student, rng):
    """The slope for every bias of the first layer.

    ko: 첫 번째 층의 편향마다 기울기를 구합니다.
    """
    check_gradient(student, rng, "b1", (2, 4, 3), 5)


@pytest.mark.question("numerical_gradient", weight=4)
def test_gradient_of_w2(student, rng):
    """The slope for every weight of the second layer.

    ko: 두 번째 층의 가중치마다 기울기를 구합니다.
    """
    check_gradient(student, rng, "W2", (2, 3, 4), 6)


@pytest.mark.question("numerical_gradient", weight=3)
def test_gradient_of_b2(student, rng):
    """The slope for every bias of the second layer.

    ko: 두 번째 층의 편향마다 기울기를 구합니다.
    """
    check_gradient(student, rng, "b2", (3, 2, 5), 4)


@pytest.mark.question("numerical_gradient", weight=3)
def test_gradient_leaves_the_parameters(student, rng):
    """There is a gradient for each of the four parameters, and measuring it leaves all of them where they were.

    ko: 네 매개변수 모두의 기울기가 나오고, 재고 난 뒤에도 매개변수는 그대로입니다.
    """
    sizes = (2, 3, 4)
    params, x = parameters(rng, sizes), numbers(rng, (5, 2))
    labels, t = targets(rng, 5, 4)

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        grads = network.numerical_gradient(x, t)
        return [dict(grads), dict(network.params)]

    answer = student.run(scenario)
    assert_each(answer, [params, params], "numerical_gradient(x, t)", "params", **FORM)
    assert_matches(answer[1], params, name="params", rtol=0, atol=1e-9)
    for key in KEYS:
        expected = gradient(x, labels, params, key)
        assert_matches(answer[0][key], expected, name=f"numerical_gradient(x, t)['{key}']", **NUMERICAL)


@pytest.mark.question("numerical_gradient", weight=3)
def test_gradient_after_a_step(student, rng):
    """After a step downhill, with other examples, the slopes are those of the new place.

    ko: 한 걸음 내려간 뒤 다른 데이터로 재면 새로운 위치의 기울기가 나옵니다.
    """
    sizes = (3, 2, 4)
    params, x, more_x = parameters(rng, sizes), numbers(rng, (5, 3)), numbers(rng, (6, 3))
    (labels, t), (more_labels, more_t) = targets(rng, 5, 4), targets(rng, 6, 4)
    lr = float(rng.uniform(0.5, 1.0))

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        grads = network.numerical_gradient(x, t)
        for key in params:
            network.params[key] -= lr * np.reshape(grads[key], params[key].shape)
        return network.numerical_gradient(more_x, more_t)["b1"]

    moved = {key: params[key] - lr * gradient(x, labels, params, key) for key in KEYS}
    expected = gradient(more_x, more_labels, moved, "b1")
    assert_matches(student.run(scenario), expected, name="numerical_gradient(x, t)['b1']", **NUMERICAL)


# --- prepare_images --------------------------------------------------------------------------------------------------


def rows_of_greys(images):
    """One image after the other, line by line, pixel by pixel."""
    return np.array([[int(pixel) / 255 for line in image for pixel in line] for image in images])


@pytest.mark.question("prepare_images", weight=2)
def test_images_become_rows(student, rng):
    """Each image becomes a row of its own, with numbers from 0 to 1.

    ko: 이미지 하나가 한 행이 되고, 값은 0에서 1 사이가 됩니다.
    """
    images = rng.integers(0, 256, (5, 3, 4)).astype(np.uint8)
    images[2, 1, :2] = [0, 255]

    def scenario(two_layer_net):
        return two_layer_net.prepare_images(images)

    assert_matches(student.run(scenario), rows_of_greys(images), name="prepare_images(images)")


@pytest.mark.question("prepare_images", weight=1)
def test_dim_images(student, rng):
    """A grey is the same number whatever else there is to see, in one image or in several.

    ko: 같은 회색은 주위에 무엇이 있든 같은 수가 됩니다.
    """
    dim = rng.integers(20, 120, (3, 2, 5)).astype(np.uint8)
    alone = rng.integers(100, 220, (1, 4, 2)).astype(np.uint8)

    def scenario(two_layer_net):
        return [two_layer_net.prepare_images(dim), two_layer_net.prepare_images(alone)]

    expected = [rows_of_greys(dim), rows_of_greys(alone)]
    assert_each(student.run(scenario), expected, "prepare_images(images)")


@pytest.mark.question("prepare_images", weight=1)
def test_images_are_left_alone(student, rng):
    """Afterwards the images are as they were, and can be prepared once more.

    ko: 호출이 끝나도 원래 이미지는 그대로이며, 다시 호출할 수 있습니다.
    """
    images = rng.integers(0, 256, (4, 2, 3)).astype(np.uint8)
    images[1, 1, 1] = 255

    def scenario(two_layer_net):
        two_layer_net.prepare_images(images)
        return [two_layer_net.prepare_images(images), images]

    expected = [rows_of_greys(images), images]
    assert_each(student.run(scenario), expected, "prepare_images(images)", "images")


# --- minibatch -------------------------------------------------------------------------------------------------------


def positions(batch, x, t):
    """Where the drawn examples stand in x, when both arrays of the batch have the right form; checks that t belongs."""
    x_batch, t_batch = batch
    found = []
    for k in range(len(x_batch)):
        places = [n for n in range(len(x)) if np.array_equal(x_batch[k], x[n])]
        require(
            len(places) == 1,
            f"Example {k} of the batch is none of the examples in x.",
            f"배치의 {k}번 데이터가 x에 없는 것입니다.",
        )
        found += places
    for k in range(len(found)):
        require(
            np.array_equal(t_batch[k], t[found[k]]),
            f"Example {k} of the batch is x[{found[k]}], and what came with it is not t[{found[k]}].",
            f"배치의 {k}번 데이터는 x[{found[k]}]인데, 함께 나온 것은 t[{found[k]}]이(가) 아닙니다.",
        )
    return found


@pytest.mark.question("minibatch", weight=3)
def test_pairs_stay_together(student, rng):
    """As many examples as asked for, each with its own target: rows or images, one-hot or labels.

    ko: 달라는 만큼 뽑고, 데이터마다 제 짝인 정답이 따라옵니다. 행이든 이미지든, 원-핫이든 레이블이든 마찬가지입니다.
    """
    x, images = numbers(rng, (9, 3)), numbers(rng, (8, 2, 3))
    t, labels = rng.permutation(np.eye(9)), rng.permutation(8)
    seed = int(rng.integers(0, 2**31))

    def scenario(two_layer_net):
        source = np.random.default_rng(seed)
        cases = [(x, t, 4), (images, labels, 5), (x, t, 1), (images, labels, 8)] * 6
        return [tuple(two_layer_net.minibatch(*case, source)) for case in cases]

    answer = student.run(scenario)
    cases = [(x, t, 4), (images, labels, 5), (x, t, 1), (images, labels, 8)] * 6
    forms = [(np.zeros((size, *data.shape[1:])), np.zeros((size, *tt.shape[1:]))) for data, tt, size in cases]
    assert_each(answer, forms, "minibatch(x, t, size, rng)", **FORM_OF_BATCHES)
    for batch, (data, its_targets, _) in zip(answer, cases, strict=True):
        positions(batch, data, its_targets)


@pytest.mark.question("minibatch", weight=2)
def test_every_example_is_drawn(student, rng):
    """Over many batches, every example turns up, the first and the last as often as any other.

    ko: 배치를 많이 뽑으면 모든 데이터가 고르게 나옵니다. 처음 것과 마지막 것도 마찬가지입니다.
    """
    x, t = numbers(rng, (5, 2)), rng.permutation(5) + 10
    seed = int(rng.integers(0, 2**31))

    def scenario(two_layer_net):
        source = np.random.default_rng(seed)
        batches = [two_layer_net.minibatch(x, t, 2, source) for _ in range(400)]
        return [np.concatenate([batch[part] for batch in batches]) for part in (0, 1)]

    answer = student.run(scenario)
    names = ("np.concatenate(400 * [x_batch])", "np.concatenate(400 * [t_batch])")
    assert_each(answer, [np.zeros((800, 2)), np.zeros(800)], *names, **FORM_OF_BATCHES)
    found = positions(answer, x, t)
    counts = [found.count(n) for n in range(5)]
    require(
        max(abs(count - 160) for count in counts) <= 80,
        f"In 400 batches of 2, the five examples were drawn {counts} times; it should be about 160 times each.",
        f"2개짜리 배치를 400번 뽑았더니 다섯 데이터가 각각 {counts}번 나왔습니다. 모두 160번 정도여야 합니다.",
    )
    pairs = {frozenset(found[k : k + 2]) for k in range(0, 800, 2)}
    missing = [(i, j) for i in range(5) for j in range(i) if frozenset((i, j)) not in pairs]
    require(
        not missing,
        "Some examples never come into a batch together. Each one should be drawn by itself.",
        "한 배치에 절대로 함께 나오지 않는 데이터가 있습니다. 하나하나 따로 뽑아야 합니다.",
    )


@pytest.mark.question("minibatch", weight=2)
def test_chance_comes_from_rng(student, rng):
    """One generator gives new batches all the time; a twin of it gives the same ones again.

    ko: 같은 생성기에서는 매번 새로운 배치가 나오고, 시드가 같은 다른 생성기에서는 같은 배치가 다시 나옵니다.
    """
    x, t = numbers(rng, (12, 2)), rng.permutation(12)
    seed = int(rng.integers(0, 2**31))

    def scenario(two_layer_net):
        batches = []
        for chosen in (seed, seed, seed + 1):
            source = np.random.default_rng(chosen)
            batches += [tuple(two_layer_net.minibatch(x, t, 6, source)) for _ in range(10)]
        return batches

    answer = student.run(scenario)
    forms = [(np.zeros((6, 2)), np.zeros(6))] * 30
    assert_each(answer, forms, "minibatch(x, t, 6, rng)", **FORM_OF_BATCHES)
    drawn = [tuple(positions(batch, x, t)) for batch in answer]
    require(
        len(set(drawn[:10])) > 1 and drawn[:10] != drawn[20:],
        "The same batch is drawn again and again.",
        "매번 같은 배치가 나옵니다.",
    )
    require(
        drawn[:10] == drawn[10:20],
        "Two generators with the same seed gave different batches: chance should come from `rng` alone.",
        "시드가 같은 두 생성기에서 서로 다른 배치가 나왔습니다. 난수는 `rng`에서만 얻어야 합니다.",
    )


@pytest.mark.question("minibatch", weight=1)
def test_drawing_leaves_the_data(student, rng):
    """Drawing leaves all the examples and targets where they were, and changing a batch does not change them.

    ko: 배치를 뽑아도, 그 배치를 고쳐도 원래 데이터와 정답은 그대로입니다.
    """
    x, t = numbers(rng, (9, 2)), rng.permutation(9)
    seed = int(rng.integers(0, 2**31))

    def scenario(two_layer_net):
        source = np.random.default_rng(seed)
        kept = []
        for _ in range(20):
            batch = two_layer_net.minibatch(x, t, 6, source)
            kept.append(tuple(np.array(part) for part in batch))
            batch[0][...] = 0
        return [x, t, *kept]

    answer = student.run(scenario)
    forms = [x, t, *[(np.zeros((6, 2)), np.zeros(6))] * 20]
    assert_each(answer, forms, "x", "t", "minibatch(x, t, 6, rng)", **FORM_OF_BATCHES)
    assert_each(answer[:2], [x, t], "x", "t", rtol=0, atol=0)
    for batch in answer[2:]:
        positions(batch, x, t)


# --- train -----------------------------------------------------------------------------------------------------------


def written_down(student, rng, examples, batch_size, epochs, seeds=(0,)):
    """Train stand-ins for a network, and return what came back and what each of them wrote down, along with the data.

    Each of `seeds` is a stand-in of its own, trained in the same process; equal ones stand for generators that are twins.

    Its slopes depend on the parameters, and not on the batch, so that the way is known beforehand. Its loss is
    100 too high where it is not asked about the batch of the latest gradient, and its accuracy where it is
    not asked about all of the data.
    """
    x, t = numbers(rng, (examples, 2)), rng.permutation(np.eye(examples))
    start = parameters(rng, (2, 3, 4))
    factors = {key: float(rng.uniform(0.5, 2.0)) for key in KEYS}
    lr, seed = float(rng.uniform(0.1, 0.4)), int(rng.integers(0, 2**31))

    def scenario(two_layer_net):
        class Network:
            def __init__(self):
                self.params = {key: np.array(start[key]) for key in start}
                self.batches = []

            def height(self):
                return sum(float(np.sum(np.square(value))) for value in self.params.values())

            def numerical_gradient(self, x, t):
                self.batches.append((np.array(x), np.array(t)))
                return {key: factors[key] * self.params[key] + 1.0 for key in ("b2", "W1", "W2", "b1")}

            def loss(self, some_x, some_t):
                latest = self.batches[-1] if self.batches else (x, t)
                known = np.array_equal(some_x, latest[0]) and np.array_equal(some_t, latest[1])
                return self.height() + 100.0 * (not known)

            def accuracy(self, some_x, some_t):
                known = np.array_equal(some_x, x) and np.array_equal(some_t, t)
                return self.height() / 50 + 100.0 * (not known)

        runs = []
        for more in seeds:
            network = Network()
            answer = two_layer_net.train(network, x, t, batch_size, lr, epochs, np.random.default_rng(seed + more))
            if isinstance(answer, tuple | list):
                answer = tuple([np.array(part, dtype=float) for part in answer])
            runs.append({"answer": answer, "params": dict(network.params), "batches": network.batches})
        return runs

    way = [start]
    for _ in range(epochs * (examples // batch_size)):
        way.append({key: way[-1][key] - lr * (factors[key] * way[-1][key] + 1.0) for key in KEYS})
    heights = np.array([sum(sum(float(v) ** 2 for v in place[key].ravel()) for key in KEYS) for place in way])
    return student.run(scenario), x, t, way, heights


def assert_batches(run, steps, epochs, batch, shape):
    """Check how often gradients were asked for in one run, and the form of the batches that they were asked for."""
    asked = run["batches"]
    require(
        len(asked) == steps,
        f"In {epochs} epochs, gradients were asked for {len(asked)} times; there should be {steps} steps in all.",
        f"{epochs}에폭 동안 기울기를 {len(asked)}번 구했습니다. 스텝은 모두 {steps}번이어야 합니다.",
    )
    for x_batch, t_batch in asked:
        assert_matches(x_batch, np.zeros((batch, shape[0])), name="x_batch", **FORM)
        assert_matches(t_batch, np.zeros((batch, shape[1])), name="t_batch", **FORM)


def numbers_of_run(run, steps, epochs):
    """The losses and the accuracies of one run, once it is sure that there are two lists."""
    answer = run["answer"]
    if type(answer) is not tuple or len(answer) != 2:  # says what is wrong with its form
        assert_matches(answer, (np.zeros(steps), np.zeros(epochs)), name="train(network, x, t, ...)", **FORM)
    return answer


@pytest.mark.question("train", weight=2)
def test_steps_and_epochs(student, rng):
    """An epoch has as many steps as whole minibatches fit in, each step a loss, each epoch an accuracy; also in another run.

    ko: 한 에폭에는 온전한 미니배치가 들어가는 만큼의 스텝이 있고, 스텝마다 손실, 에폭마다 정확도가 하나씩 나옵니다. 다시 학습해도 같습니다.
    """
    runs, *_ = written_down(student, rng, 7, 3, 3, seeds=(0, 1))
    for run in runs:
        assert_batches(run, 6, 3, 3, (2, 7))
        losses, accuracies = numbers_of_run(run, 6, 3)
        assert_matches(losses, np.zeros(6), name="losses", **FORM)
        assert_matches(accuracies, np.zeros(3), name="accuracies", **FORM)


@pytest.mark.question("train", weight=3)
def test_parameters_after_training(student, rng):
    """Each step moves every parameter against its latest gradient, lr times as far.

    ko: 스텝마다 모든 매개변수가 방금 구한 기울기의 반대쪽으로 lr배만큼 움직입니다.
    """
    (run,), _, _, way, _ = written_down(student, rng, 8, 4, 2)
    assert_matches(run["params"], way[-1], name="network.params")


@pytest.mark.question("train", weight=2)
def test_losses_of_the_steps(student, rng):
    """The losses are those of each step's own minibatch, after the parameters have moved.

    ko: 손실은 매개변수를 갱신한 뒤, 그 스텝의 미니배치로 구한 값입니다.
    """
    (run,), _, _, _, heights = written_down(student, rng, 6, 2, 2)
    losses, accuracies = numbers_of_run(run, 6, 2)
    assert_matches(losses, heights[1:], name="losses")
    assert_matches(accuracies, np.zeros(2), name="accuracies", **FORM)


@pytest.mark.question("train", weight=2)
def test_accuracies_of_the_epochs(student, rng):
    """The accuracies are those on all of the data, at the end of each epoch.

    ko: 정확도는 에폭이 끝날 때마다 전체 데이터로 구한 값입니다.
    """
    (run,), _, _, _, heights = written_down(student, rng, 6, 2, 3)
    losses, accuracies = numbers_of_run(run, 9, 3)
    assert_matches(losses, np.zeros(9), name="losses", **FORM)
    assert_matches(accuracies, heights[[3, 6, 9]] / 50, name="accuracies")


@pytest.mark.question("train", weight=2)
def test_batches_of_the_steps(student, rng):
    """Every step has a minibatch of its own, drawn with rng: twins of a generator draw the same ones, others do not.

    ko: 스텝마다 미니배치를 rng로 새로 뽑습니다. 시드가 같은 생성기로 학습하면 같은 미니배치가, 다르면 다른 미니배치가 나옵니다.
    """
    runs, x, t, *_ = written_down(student, rng, 20, 5, 2, seeds=(0, 0, 1))
    for run in runs:
        assert_batches(run, 8, 2, 5, (2, 20))
    drawn, twin, other = ([tuple(sorted(positions(batch, x, t))) for batch in run["batches"]] for run in runs)
    require(
        len(set(drawn)) >= 6,
        f"In 8 steps, only {len(set(drawn))} different minibatches were drawn.",
        f"8스텝 동안 서로 다른 미니배치가 {len(set(drawn))}개밖에 나오지 않았습니다.",
    )
    require(
        drawn == twin,
        "Trained twice with generators of the same seed, the network saw different minibatches: "
        "chance should come from `rng` alone.",
        "시드가 같은 생성기로 두 번 학습했는데 서로 다른 미니배치가 나왔습니다. 난수는 `rng`에서만 얻어야 합니다.",
    )
    require(
        drawn != other,
        "Trained with generators of different seeds, the network saw the same minibatches: `rng` has no say in them.",
        "시드가 다른 생성기로 학습했는데 같은 미니배치가 나왔습니다. `rng`가 미니배치에 반영되지 않습니다.",
    )


@pytest.mark.question("train", weight=2)
def test_a_real_network_learns(student, rng):
    """A real network, trained on copies of one example, walks down its loss.

    ko: 데이터 하나를 여러 번 복사한 자료로 실제 신경망을 학습하면 손실을 따라 내려갑니다.
    """
    sizes = (2, 3, 4)
    params, row = parameters(rng, sizes), numbers(rng, (1, 2))
    label = int(rng.integers(0, 4))
    lr, seed = float(rng.uniform(0.5, 1.0)), int(rng.integers(0, 2**31))
    x, t = np.repeat(row, 6, axis=0), one_hot([label] * 6, 4)

    def scenario(two_layer_net):
        network = two_layer_net.TwoLayerNet(*sizes)
        for key in params:
            network.params[key][...] = params[key]
        two_layer_net.train(network, x, t, 3, lr, 2, np.random.default_rng(seed))
        return dict(network.params)

    place = params
    for _ in range(4):
        place = {key: place[key] - lr * gradient(row, [label], place, key) for key in KEYS}
    assert_matches(student.run(scenario), place, name="network.params", **AFTER_STEPS)
