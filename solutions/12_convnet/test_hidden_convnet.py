"""Hidden checks of 12_convnet.

The oracle is the whole network as one function of its parameters and a batch; gradients are central differences of it.
Parameters are random and written into the arrays of `net.params`, so that no check depends on what a student's network
draws for itself, but for the one that asks just that. Cases are drawn until no gate of a Relu is near 0, no window of the
pooling has two largest values, and both Relus have something to cut off.
"""

import numpy as np
import pytest

from autograder.checks import assert_matches, central_difference, require

NUMERICAL = {"rtol": 1e-4, "atol": 1e-6}
LOGARITHM = {"rtol": 1e-4, "atol": 1e-5}  # the given loss adds 1e-7 inside its logarithm
MARGIN = 5e-4


# --- the oracle ------------------------------------------------------------------------------------------------------


def positions(side, size, stride, pad):
    """How many positions fit along a side: counted one by one."""
    count = start = 0
    while start + size <= side + 2 * pad:
        count += 1
        start += stride
    return count


def convolved(params, x, stride, pad):
    """Every filter on every window, cell by cell of the window."""
    W = params["W1"]
    N, C, side, _ = x.shape
    FN, _, size, _ = W.shape
    out = positions(side, size, stride, pad)
    big = np.zeros((N, C, side + 2 * pad, side + 2 * pad))
    big[:, :, pad : pad + side, pad : pad + side] = x
    maps = np.zeros((N, FN, out * out)) + params["b1"][:, None]
    for u in range(size):
        for v in range(size):
            seen = big[:, :, u : u + stride * out : stride, v : v + stride * out : stride]
            maps += W[:, :, u, v] @ seen.reshape(N, C, out * out)
    return maps.reshape(N, FN, out, out)


def quarters(maps):
    """The four cells of every window of 2 x 2, along a new first axis."""
    return np.stack([maps[:, :, i::2, j::2] for i in range(2) for j in range(2)])


def stages(params, x, stride, pad):
    """What the convolution, the first Affine layer and the last one give."""
    maps = convolved(params, x, stride, pad)
    pooled = quarters(np.maximum(maps, 0)).max(axis=0)
    sums = pooled.reshape(len(x), -1) @ params["W2"] + params["b2"]
    return maps, sums, np.maximum(sums, 0) @ params["W3"] + params["b3"]


def scores_of(params, x, stride, pad):
    """The network without its last layer."""
    return stages(params, x, stride, pad)[-1]


def loss_of(params, x, labels, stride, pad):
    """Cross-entropy, from the scores."""
    scores = scores_of(params, x, stride, pad)
    staked = scores[np.arange(len(x)), labels]
    return float(np.mean(np.log(np.sum(np.exp(scores), axis=1)) - staked))


def slopes_of(case, x, labels, keys, params=None):
    """Central differences of the loss in some of the parameters."""
    params = params or case["params"]

    def in_one(key):
        return central_difference(
            lambda value: loss_of({**params, key: value}, x, labels, case["stride"], case["pad"]), params[key]
        )

    return {key: in_one(key) for key in keys}


# --- what the checks share -------------------------------------------------------------------------------------------


def assert_each(found, expected, names, **tolerance):
    """Compare several answers, each under the name that the student has for it."""
    names = [names] * len(expected) if isinstance(names, str) else names
    for answer, wanted, name in zip(found, expected, names, strict=True):
        assert_matches(answer, wanted, name, **tolerance)


def shapes_of(C, filters, size, pooled, hidden, classes):
    """The shapes of the six parameters."""
    return {
        "W1": (filters, C, size, size),
        "b1": (filters,),
        "W2": (filters * pooled**2, hidden),
        "b2": (hidden,),
        "W3": (hidden, classes),
        "b3": (classes,),
    }


def draw_params(rng, shapes):
    """Numbers with which every layer gives sums of about one, the convolution more negative ones than positive."""
    params = {}
    for key, shape in shapes.items():
        inputs = int(np.prod(shape[1:])) if key == "W1" else shape[0]
        params[key] = rng.normal(size=shape) * (1.4 / np.sqrt(inputs) if key[0] == "W" else 0.4)
    params["b1"] -= 0.5
    return params


def is_plain(params, x, stride, pad):
    """Whether a batch keeps away from kinks and ties, has both Relus cut something off, and usual scores."""
    maps, sums, scores = stages(params, x, stride, pad)
    first, second = np.sort(quarters(maps), axis=0)[:-3:-1]
    near = min(np.abs(maps).min(), np.abs(sums).min(), (first - second)[first > 0].min(initial=1.0))
    open_gates = (sums > 0).mean(axis=1)
    both_cut = open_gates.min() > 0.25 and open_gates.max() < 0.9 and (first < 0).mean() > 0.1
    usual = np.ptp(scores, axis=1).max() < 4 and scores.min(axis=1).max() < -MARGIN
    return near > MARGIN and both_cut and usual


def draw_batch(rng, case, params, count):
    """Images on which the network is plain, one by one."""
    C, side, _ = case["input_dim"]
    images = []
    for _ in range(400):
        x = rng.normal(size=(1, C, side, side))
        if is_plain(params, x, case["stride"], case["pad"]):
            images.append(x)
        if len(images) == count:
            return np.concatenate(images)
    return None


def draw_sizes(rng):
    """Sizes that all differ, also from the 4 of the maps and the 10 of the batch; never the filters of the book."""
    choices = {"C": (2, 3), "filters": (2, 3, 5, 7), "size": (3, 6), "hidden": (6, 7, 8, 9), "classes": (5, 6, 8, 9)}
    while True:
        sizes = {name: int(rng.choice(values)) for name, values in choices.items()}
        if len(set(sizes.values())) == len(sizes):
            return sizes


def draw_case(rng, *, count, C, filters, size, hidden, classes, stride=1, pad=0):
    """A network whose convolution gives 4 x 4, with parameters and a batch."""
    side = 3 * stride + size - 2 * pad
    shapes = shapes_of(C, filters, size, 2, hidden, classes)
    case = {
        "input_dim": (C, side, side),
        "conv_param": {"filter_num": filters, "filter_size": size, "pad": pad, "stride": stride},
        "hidden": hidden,
        "classes": classes,
        "stride": stride,
        "pad": pad,
    }
    x = None
    while x is None:
        case["params"] = draw_params(rng, shapes)
        x = draw_batch(rng, case, case["params"], count)
    return {**case, "x": x, "labels": draw_labels(rng, count, classes)}


def draw_move(rng, case, count):
    """Other parameters for the same network, and a batch on which it is plain with these."""
    batch = None
    while batch is None:
        moved = draw_params(rng, {key: value.shape for key, value in case["params"].items()})
        batch = draw_batch(rng, case, moved, count)
    return moved, batch


def draw_labels(rng, count, classes):
    """Labels of which no two that follow each other are equal."""
    return (rng.integers(classes) + np.cumsum(rng.integers(1, classes, size=count))) % classes


def one_hot(labels, classes):
    """A row for each label."""
    return np.array([[int(label == k) for k in range(classes)] for label in labels])


def walked(student, case):
    """A batch, sent through the six layers of a network one by one."""
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]
    params, x = case["params"], case["x"]

    def scenario(simple_convnet):
        net = simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes, 0.1)
        for key, value in params.items():
            net.params[key][...] = value
        out = x
        for layer in net.layers.values() if hasattr(net.layers, "values") else net.layers:
            out = layer.forward(out)
        return out

    return student.run(scenario)


def called(student, case, calls):
    """What a method answers to several calls, each given as (method, arguments).

    A call of "write" puts new values into the parameters first.
    """
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]
    params = case["params"]

    def scenario(simple_convnet):
        net = simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes)
        answers = []
        for method, arguments in [("write", (params,)), *calls]:
            if method == "write":
                for key, value in arguments[0].items():
                    net.params[key][...] = value
            else:
                answers.append(getattr(net, method)(*arguments))
        return answers

    return student.run(scenario)


# --- init ------------------------------------------------------------------------------------------------------------


def check_shapes(student, rng, *, stride, pad):
    """All six shapes and the biases of a network with sizes that all differ."""
    C, filters, size = int(rng.integers(2, 5)), int(rng.integers(8, 11)), int(rng.integers(6, 8))
    pooled, hidden, classes = int(rng.integers(2, 5)), int(rng.integers(11, 16)), int(rng.integers(17, 22))
    side = (2 * pooled - 1) * stride + size - 2 * pad
    conv_param = {"stride": stride, "pad": pad, "filter_size": size, "filter_num": filters}
    shapes = shapes_of(C, filters, size, pooled, hidden, classes)

    def scenario(simple_convnet):
        net = simple_convnet.SimpleConvNet(
            input_dim=(C, side, side), conv_param=conv_param, hidden_size=hidden, output_size=classes
        )
        found = {name: np.shape(net.params[name]) for name in net.params}
        drawn = {name: bool(np.std(net.params[name]) > 0) for name in ("W1", "W2", "W3") if name in found}
        return found, drawn, {name: net.params[name] for name in ("b1", "b2", "b3") if name in found}

    found, drawn, biases = student.run(scenario)
    check_shapes_found(found, shapes)
    require(
        all(drawn.values()),
        "Among W1, W2 and W3 there is one whose numbers are all the same: weights have to be drawn at random.",
        "W1, W2, W3 가운데 모든 값이 똑같은 것이 있습니다. 가중치는 난수로 뽑아야 합니다.",
    )
    assert_matches(biases, {key: np.zeros(shapes[key]) for key in ("b1", "b2", "b3")}, name="net.params")


def check_shapes_found(found, shapes):
    """Compare the shapes of the parameters, key by key."""
    assert_matches(dict.fromkeys(found), dict.fromkeys(shapes), name="net.params")  # the keys
    assert_each([found[key] for key in shapes], list(shapes.values()), [f"net.params[{key!r}].shape" for key in shapes])


@pytest.mark.question("init")
def test_default_network(student):
    """Without arguments it is the network of the handout, with 433890 parameters.

    ko: 인수 없이 만들면 안내문의 신경망과 같고, 매개변수는 433890개입니다.
    """

    def scenario(simple_convnet):
        net = simple_convnet.SimpleConvNet()
        return {key: (np.shape(value), float(np.std(value))) for key, value in net.params.items()}

    found = student.run(scenario)
    shapes = shapes_of(1, 30, 5, 12, 100, 10)
    check_shapes_found({key: shape for key, (shape, _) in found.items()}, shapes)
    for key in shapes:
        std = 0.01 if key[0] == "W" else 0.0
        assert_matches(found[key][1], std, name=f"np.std(net.params[{key!r}])", rtol=0.25)


@pytest.mark.question("init")
def test_shapes_follow_the_arguments(student, rng):
    """The shapes follow filter_num, filter_size, the channels and the layer sizes.

    ko: 매개변수의 형상이 filter_num, filter_size, 채널 수, 층의 크기를 따릅니다.
    """
    check_shapes(student, rng, stride=1, pad=0)


@pytest.mark.question("init")
def test_shapes_follow_stride_and_pad(student, rng):
    """W2 has as many rows as pooling leaves numbers, with padding and with a stride.

    ko: 패딩과 스트라이드가 있어도 W2의 행 수는 풀링을 거친 뒤 남는 값의 개수와 같습니다.
    """
    check_shapes(student, rng, stride=1, pad=int(rng.integers(1, 3)))
    check_shapes(student, rng, stride=int(rng.integers(2, 4)), pad=0)


@pytest.mark.question("init")
def test_weights_are_drawn(student, rng):
    """Weights are normally distributed, with mean 0 and the spread that was asked for, and anew for every network.

    ko: 가중치는 평균이 0이고 표준편차가 지정한 값인 정규분포의 난수이고, 신경망을 만들 때마다 새로 뽑습니다.
    """
    stds = [float(10 ** rng.uniform(0.3, 1.5)), float(10 ** rng.uniform(-3.5, -2.5))]
    conv_param = {"filter_num": 8, "filter_size": 5, "pad": 0, "stride": 1}

    def scenario(simple_convnet):
        def spread(arrays):
            return [float(np.std(array)) for array in arrays]

        found = []
        for std in stds:
            nets = [simple_convnet.SimpleConvNet((3, 8, 8), conv_param, 30, 20, std) for _ in range(2)]
            one, other = ([net.params[key] for key in ("W1", "W2", "W3")] for net in nets)
            means = [float(np.mean(array)) for array in one]
            sizes = np.abs(np.concatenate([np.ravel(array) for array in (*one, *other)])) / std
            shares = float(np.mean(sizes < 0.5)), float(np.mean(sizes > 2))
            found.append((spread(one), means, spread([a - b for a, b in zip(one, other)]), shares))
        return found

    def of_each(pattern):
        return [pattern.format(key) for key in ("W1", "W2", "W3")]

    for std, (spread, means, apart, (small, large)) in zip(stds, student.run(scenario), strict=True):
        assert_each(spread, [std] * 3, of_each("np.std(net.params['{}'])"), rtol=0.25)
        assert_each(means, [0.0] * 3, of_each("np.mean(net.params['{}'])"), atol=0.3 * std)
        names = of_each("np.std(net.params['{0}'] - other_net.params['{0}'])")
        assert_each(apart, [std * 2**0.5] * 3, names, rtol=0.25)
        # Of 4320 normal numbers, 38.3% are below 0.5 and 4.6% above 2 standard deviations. Each bound is missed less
        # than once in ten billion runs; of even numbers of the same spread, 28.9% are below 0.5 and none above 2.
        require(
            abs(small - 0.383) < 0.055 and large > 0.02,
            f"{small:.0%} of the weights are smaller than half of weight_init_std, and {large:.1%} larger than twice "
            "of it. In a normal distribution that is about 38% and 4.6%.",
            f"크기가 weight_init_std의 절반보다 작은 가중치가 {small:.0%}, 두 배보다 큰 가중치가 {large:.1%}입니다. "
            "정규분포라면 약 38%와 4.6%입니다.",
        )


@pytest.mark.question("init")
def test_layers_in_order(student, rng):
    """The six layers, one after the other, lead from images to scores, with the arrays of params.

    ko: 여섯 계층을 차례로 지나면 params의 배열로 계산한 점수가 나옵니다.
    """
    case = draw_case(rng, count=10, **draw_sizes(rng))
    expected = scores_of(case["params"], case["x"], 1, 0)
    assert_matches(walked(student, case), expected, name="scores")


@pytest.mark.question("init")
def test_stride_and_pad_reach_the_layer(student, rng):
    """The convolution layer moves and pads as conv_param says.

    ko: 합성곱 계층이 conv_param의 스트라이드와 패딩대로 동작합니다.
    """
    for stride, pad in ((1, 1), (2, 0), (3, 2)):
        case = draw_case(rng, count=10, **draw_sizes(rng), stride=stride, pad=pad)
        expected = scores_of(case["params"], case["x"], stride, pad)
        assert_matches(walked(student, case), expected, name="scores")


@pytest.mark.question("init")
def test_two_networks(student, rng):
    """Two networks have parameters, layers and a last layer of their own.

    ko: 두 신경망은 매개변수와 계층, 마지막 계층을 따로 가집니다.
    """
    case = draw_case(rng, count=10, **draw_sizes(rng))
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]
    params, x, labels = case["params"], case["x"], case["labels"]
    others = draw_params(rng, {key: value.shape for key, value in params.items()})
    expected = [scores_of(values, x, 1, 0) for values in (params, others)]

    def scenario(simple_convnet):
        nets = [simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes) for _ in range(2)]
        for net, values in zip(nets, (params, others)):
            for key, value in values.items():
                net.params[key][...] = value
        outs = []
        for net in nets:
            out = x
            for layer in net.layers.values() if hasattr(net.layers, "values") else net.layers:
                out = layer.forward(out)
            outs.append(out)
        first, other = expected[0], expected[0][::-1]
        losses = [net.last_layer.forward(scores, labels) for net, scores in zip(nets, (first, other))]
        return outs, losses, nets[0].last_layer.backward()

    outs, losses, dscores = student.run(scenario)
    assert_each(outs, expected, "scores")
    wanted = [loss_of(params, images, labels, 1, 0) for images in (x, x[::-1])]
    assert_each(losses, wanted, "net.last_layer.forward(scores, t)", **LOGARITHM)
    powers = np.exp(expected[0])
    shares = powers / powers.sum(axis=1, keepdims=True) - np.eye(classes)[labels]
    assert_matches(dscores, shares / len(x), "net.last_layer.backward()", **NUMERICAL)


# --- predict ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("predict")
def test_scores(student, rng):
    """The scores of a batch come out as the definition says.

    ko: 배치의 점수가 정의대로 나옵니다.
    """
    case = draw_case(rng, count=3, C=2, filters=4, size=3, hidden=7, classes=5)
    found = called(student, case, [("predict", (case["x"],))])
    assert_matches(found[0], scores_of(case["params"], case["x"], 1, 0), name="predict(x)")


@pytest.mark.question("predict")
def test_scores_with_stride_and_pad(student, rng):
    """Padding and stride make no difference to the way through the network.

    ko: 패딩과 스트라이드가 있는 신경망에서도 점수가 맞습니다.
    """
    case = draw_case(rng, count=4, C=3, filters=2, size=5, hidden=8, classes=6, stride=2, pad=1)
    found = called(student, case, [("predict", (case["x"],))])
    assert_matches(found[0], scores_of(case["params"], case["x"], 2, 1), name="predict(x)")


@pytest.mark.question("predict")
def test_one_image(student, rng):
    """A batch may hold a single image.

    ko: 이미지가 한 장뿐인 배치도 됩니다.
    """
    case = draw_case(rng, count=2, C=2, filters=3, size=4, hidden=6, classes=4)
    one, other = case["x"][:1], case["x"][1:]
    found = called(student, case, [("predict", (one,)), ("predict", (other,))])
    expected = [scores_of(case["params"], x, 1, 0) for x in (one, other)]
    assert_each(found, expected, "predict(x)")


@pytest.mark.question("predict")
def test_scores_follow_the_parameters(student, rng):
    """The scores follow the batch and the parameters of the moment, and x stays as it was.

    ko: 점수는 그때그때의 배치와 매개변수를 따르고, x는 그대로 남습니다.
    """
    case = draw_case(rng, count=5, C=2, filters=4, size=3, hidden=7, classes=6)
    few, all_of_them = case["x"][:2], case["x"]
    moved = draw_params(rng, {key: value.shape for key, value in case["params"].items()})
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]
    params = case["params"]

    def scenario(simple_convnet):
        net = simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes)
        answers = []
        for values, x in ((params, few), (params, all_of_them), (moved, all_of_them)):
            for key, value in values.items():
                net.params[key][...] = value
            scores = net.predict(x)
            answers.append(scores.copy() if isinstance(scores, np.ndarray) else scores)
        return [*answers, all_of_them]

    expected = [
        scores_of(params, few, 1, 0),
        scores_of(params, all_of_them, 1, 0),
        scores_of(moved, all_of_them, 1, 0),
        all_of_them,
    ]
    assert_each(student.run(scenario), expected, [*["predict(x)"] * 3, "x"])


# --- loss ------------------------------------------------------------------------------------------------------------


@pytest.mark.question("loss")
def test_loss_with_labels(student, rng):
    """The loss is the mean cross-entropy, with labels.

    ko: 레이블을 주면 손실은 교차 엔트로피의 배치 평균입니다.
    """
    case = draw_case(rng, count=4, C=2, filters=3, size=3, hidden=7, classes=6)
    found = called(student, case, [("loss", (case["x"], case["labels"]))])
    assert_matches(found[0], loss_of(case["params"], case["x"], case["labels"], 1, 0), name="loss(x, t)", **LOGARITHM)


@pytest.mark.question("loss")
def test_loss_with_one_hot_rows(student, rng):
    """With one-hot rows it is the same number.

    ko: 원-핫 행을 주어도 같은 값입니다.
    """
    case = draw_case(rng, count=3, C=2, filters=4, size=3, hidden=5, classes=7, stride=2, pad=1)
    t = one_hot(case["labels"], 7)
    found = called(student, case, [("loss", (case["x"], t))])
    assert_matches(found[0], loss_of(case["params"], case["x"], case["labels"], 2, 1), name="loss(x, t)", **LOGARITHM)


@pytest.mark.question("loss")
def test_loss_follows(student, rng):
    """Another batch and other parameters give another loss.

    ko: 배치와 매개변수가 바뀌면 손실도 그에 맞게 바뀝니다.
    """
    case = draw_case(rng, count=5, C=2, filters=3, size=3, hidden=7, classes=6)
    moved, batch = draw_move(rng, case, 3)
    x, t = case["x"], case["labels"]
    found = called(
        student, case, [("loss", (x[:2], t[:2])), ("loss", (x, t)), ("write", (moved,)), ("loss", (batch, t[:3]))]
    )
    expected = [loss_of(case["params"], x[:2], t[:2], 1, 0), loss_of(case["params"], x, t, 1, 0)]
    expected.append(loss_of(moved, batch, t[:3], 1, 0))
    assert_each(found, expected, "loss(x, t)", **LOGARITHM)


# --- accuracy --------------------------------------------------------------------------------------------------------


def draw_answers(rng, count):
    """A very small network, images on which it is sure, and what it guesses for them."""
    classes = 5
    case = {
        "input_dim": (1, 3, 3),
        "conv_param": {"filter_num": 3, "filter_size": 2, "pad": 0, "stride": 1},
        "hidden": 6,
        "classes": classes,
    }
    while True:
        params = draw_params(rng, shapes_of(1, 3, 2, 1, 6, classes))
        params["b3"] *= 0.2
        x = rng.normal(size=(count + 60, 1, 3, 3)) * 2
        scores = scores_of(params, x, 1, 0)
        best, second = np.sort(scores, axis=1).T[:-3:-1]
        sure = np.flatnonzero(best - second > MARGIN)[:count]
        guesses = np.argmax(scores[sure], axis=1)
        if len(sure) == count and np.bincount(guesses).max() < 0.6 * count:
            return {**case, "params": params}, x[sure], guesses


def draw_answers_of_two(rng, count):
    """The same with labels of 0 and 1 only, of which some are right: labels are told by their shape."""
    while True:
        case, x, guesses = draw_answers(rng, count)
        t = rng.integers(0, 2, size=count)
        share = float(np.mean(guesses == t))
        if 0.1 < share < 0.9 and 0 < t.mean() < 1:
            return case, x, t, share


def labels_with_hits(rng, guesses, hits):
    """Labels such that so many guesses of each batch are right; the others are off by one class or more."""
    right = np.concatenate([rng.permutation(np.arange(size) < count) for count, size in hits])
    return np.where(right, guesses, (guesses + rng.integers(1, 5, size=len(guesses))) % 5)


@pytest.mark.question("accuracy")
def test_accuracy_of_one_batch(student, rng):
    """The accuracy is the share of right guesses, with labels of all classes or of 0 and 1 only.

    ko: 레이블을 주면 정확도는 맞힌 비율입니다. 레이블이 0과 1뿐일 때도 그렇습니다.
    """
    case, x, guesses = draw_answers(rng, 100)
    counts = [int(rng.integers(10, 45)), int(rng.integers(55, 90))]
    calls = [("accuracy", (x, labels_with_hits(rng, guesses, [(count, 100)]))) for count in counts]
    assert_each(called(student, case, calls), [count / 100 for count in counts], "accuracy(x, t)")
    case, x, t, share = draw_answers_of_two(rng, 100)
    assert_each(called(student, case, [("accuracy", (x, t))]), [share], "accuracy(x, t)")


@pytest.mark.question("accuracy")
def test_accuracy_with_one_hot_rows(student, rng):
    """With one-hot rows it is the same number.

    ko: 원-핫 행을 주어도 같은 값입니다.
    """
    case, x, guesses = draw_answers(rng, 100)
    counts = [int(rng.integers(55, 90)), int(rng.integers(10, 45))]
    calls = [("accuracy", (x, one_hot(labels_with_hits(rng, guesses, [(count, 100)]), 5))) for count in counts]
    assert_each(called(student, case, calls), [count / 100 for count in counts], "accuracy(x, t)")


@pytest.mark.question("accuracy")
def test_accuracy_over_several_batches(student, rng):
    """All batches count, each image once.

    ko: 모든 배치를 합쳐, 이미지마다 한 번씩 셉니다.
    """
    case, x, guesses = draw_answers(rng, 24)
    hits = [(int(count), 4) for count in rng.permutation([4, 3, 0, 3, 2, 3])]
    t = labels_with_hits(rng, guesses, hits)
    found = called(student, case, [("accuracy", (x, t, 4)), ("accuracy", (x[:16], one_hot(t[:16], 5), 4))])
    expected = [15 / 24, sum(count for count, _ in hits[:4]) / 16]
    assert_each(found, expected, "accuracy(x, t, batch_size=4)")


@pytest.mark.question("accuracy")
def test_accuracy_takes_a_batch_at_a_time(student, rng):
    """batch_size images go through the network at a time: 100, or as many as were asked for.

    ko: 이미지가 batch_size장씩 신경망을 지나갑니다. 지정하지 않으면 100장씩입니다.
    """
    case, x, guesses = draw_answers(rng, 200)
    count = int(rng.integers(25, 45))
    t = labels_with_hits(rng, guesses, [(count, 100), (80, 100)])
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]
    params = case["params"]

    def scenario(simple_convnet):
        import layers

        net = simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes)
        for key, value in params.items():
            net.params[key][...] = value
        whole, sizes = layers.Convolution.forward, []

        def watched(self, x):
            sizes.append(len(x))
            return whole(self, x)

        layers.Convolution.forward = watched
        try:
            usual = net.accuracy(x, t)
            seen, sizes = sizes, []
            chosen = net.accuracy(x, t, batch_size=40)
        finally:
            layers.Convolution.forward = whole
        return usual, chosen, sorted(set(seen)), sorted(set(sizes))

    usual, chosen, seen, seen_of_chosen = student.run(scenario)
    share = (count + 80) / 200
    assert_each((usual, chosen), (share, share), ("accuracy(x, t)", "accuracy(x, t, batch_size=40)"))
    require(
        seen in ([], [100]) and seen_of_chosen in ([], [40]),
        f"Of 200 images, {seen} went through the network at a time, and {seen_of_chosen} with batch_size=40.",
        f"이미지 200장이 한 번에 {seen}장씩, batch_size=40일 때는 {seen_of_chosen}장씩 신경망을 지나갔습니다.",
    )


@pytest.mark.question("accuracy.last_batch")
def test_last_batch_is_shorter(student, rng):
    """The images that are left over for a shorter last batch count too.

    ko: 마지막에 남은, 더 작은 배치의 이미지도 셉니다.
    """
    case, x, guesses = draw_answers(rng, 24)
    hits = [*((int(count), 5) for count in rng.permutation([1, 2, 4, 5])), (3, 4)]
    t = labels_with_hits(rng, guesses, hits)
    found = called(student, case, [("accuracy", (x, t, 5)), ("accuracy", (x[:17], one_hot(t[:17], 5), 15))])
    expected = [15 / 24, float(np.mean(guesses[:17] == t[:17]))]
    assert_each(found, expected, ("accuracy(x, t, batch_size=5)", "accuracy(x, t, batch_size=15)"))


@pytest.mark.question("accuracy.last_batch")
def test_fewer_images_than_a_batch(student, rng):
    """There may be fewer images than batch_size.

    ko: 이미지가 batch_size보다 적어도 됩니다.
    """
    case, x, guesses = draw_answers(rng, 20)
    counts = [int(rng.integers(2, 7)), int(rng.integers(11, 16))]
    calls = [("accuracy", (x[:17], labels_with_hits(rng, guesses[:17], [(count, 17)]))) for count in counts]
    expected = [count / 17 for count in counts]
    assert_each(called(student, case, calls), expected, "accuracy(x, t)")


# --- gradient --------------------------------------------------------------------------------------------------------


def gradients(student, case, batches, keys):
    """What gradient answers for some keys, one answer for each (params, x, t); and the parameters at the end.

    Backpropagation goes through the network once, perhaps twice; whoever measures slopes does it for every number.
    """
    input_dim, conv_param, hidden, classes = case["input_dim"], case["conv_param"], case["hidden"], case["classes"]

    def scenario(simple_convnet):
        import layers

        net = simple_convnet.SimpleConvNet(input_dim, conv_param, hidden, classes)
        whole, passes = layers.Convolution.forward, []

        def counted(self, x):
            passes.append(len(x))
            return whole(self, x)

        layers.Convolution.forward = counted
        answers = []
        try:
            for params, x, t in batches:
                if params:
                    for key, value in params.items():
                        net.params[key][...] = value
                grads = net.gradient(x, t)
                if hasattr(grads, "keys"):
                    grads = {key: grads[key] for key in keys if key in grads}
                    grads = {key: g.copy() if isinstance(g, np.ndarray) else g for key, g in grads.items()}
                answers.append(grads)
        finally:
            layers.Convolution.forward = whole
        return answers, {key: value for key, value in net.params.items()}, len(passes)

    answers, params, passes = student.run(scenario)
    require(
        passes <= 10 * len(batches),
        "gradient runs the network anew for each number of a parameter: slopes are measured one by one there, which takes "
        "hours at full size. This question asks for backpropagation: one pass forward, one backward.",
        "gradient가 매개변수의 값 하나하나마다 신경망을 다시 실행합니다. 기울기를 하나씩 재는 방법이라 실제 크기에서는 몇 시간이 "
        "걸립니다. 여기서는 오차역전파법, 곧 순전파 한 번과 역전파 한 번으로 구해야 합니다.",
    )
    return answers, params


def check_gradients(student, case, keys):
    """One batch, some of the gradients, every element."""
    x, labels = case["x"], case["labels"]
    answers, _ = gradients(student, case, [(case["params"], x, labels)], keys)
    assert_matches(answers[0], slopes_of(case, x, labels, keys), name="gradient(x, t)", **NUMERICAL)


@pytest.mark.question("gradient")
def test_gradients_of_the_last_layer(student, rng):
    """The gradients of W3 and b3.

    ko: W3와 b3의 기울기입니다.
    """
    check_gradients(student, draw_case(rng, count=4, C=2, filters=3, size=3, hidden=7, classes=6), ["W3", "b3"])


@pytest.mark.question("gradient")
def test_gradients_of_the_middle_layer(student, rng):
    """The gradients of W2 and b2.

    ko: W2와 b2의 기울기입니다.
    """
    check_gradients(student, draw_case(rng, count=4, C=2, filters=3, size=3, hidden=7, classes=6), ["W2", "b2"])


@pytest.mark.question("gradient")
def test_gradients_of_the_filters(student, rng):
    """The gradients of W1 and b1: the way back through the whole network.

    ko: W1과 b1의 기울기, 곧 신경망 전체를 되돌아온 기울기입니다.
    """
    check_gradients(student, draw_case(rng, count=4, C=2, filters=3, size=3, hidden=7, classes=6), ["W1", "b1"])


@pytest.mark.question("gradient")
def test_gradients_with_stride_and_pad(student, rng):
    """All six gradients, with padding, a stride and one-hot rows.

    ko: 패딩과 스트라이드가 있고 원-핫 행을 줄 때의 여섯 기울기입니다.
    """
    case = draw_case(rng, count=3, C=2, filters=2, size=3, hidden=6, classes=5, stride=2, pad=1)
    keys = list(case["params"])
    answers, _ = gradients(student, case, [(case["params"], case["x"], one_hot(case["labels"], 5))], keys)
    assert_matches(answers[0], slopes_of(case, case["x"], case["labels"], keys), name="gradient(x, t)", **NUMERICAL)


@pytest.mark.question("gradient")
def test_gradients_of_this_batch(student, rng):
    """Every call is about its own batch, and about the parameters of the moment.

    ko: 부를 때마다 그 배치와 그때의 매개변수에 대한 기울기가 나옵니다.
    """
    case = draw_case(rng, count=6, C=2, filters=4, size=3, hidden=7, classes=5)
    moved, batch = draw_move(rng, case, 3)
    x, t, keys = case["x"], case["labels"], ["b1", "b2", "W3"]
    batches = [(case["params"], x[:2], t[:2]), (None, x[2:], t[2:]), (moved, batch, t[:3])]
    answers, _ = gradients(student, case, batches, keys)
    expected = [slopes_of(case, some, labels, keys, params) for params, some, labels in batches]
    assert_each(answers, expected, "gradient(x, t)", **NUMERICAL)


@pytest.mark.question("gradient")
def test_gradient_learns_nothing(student, rng):
    """Asking for the gradients twice gives the same gradients twice, and moves no parameter.

    ko: 같은 배치로 두 번 불러도 기울기가 같고, 매개변수는 움직이지 않습니다.
    """
    case = draw_case(rng, count=3, C=2, filters=4, size=3, hidden=7, classes=5)
    keys = ["b1", "b2", "b3"]
    batches = [(case["params"], case["x"], case["labels"]), (None, case["x"], case["labels"])]
    answers, params = gradients(student, case, batches, keys)
    expected = slopes_of(case, case["x"], case["labels"], keys)
    assert_each(answers, [expected, expected], "gradient(x, t)", **NUMERICAL)
    assert_matches(params, case["params"], name="net.params")


# --- overfitting_report ----------------------------------------------------------------------------------------------


def draw_history(rng, epochs):
    """Accuracies of training and test, with a plateau at the best epoch of the test; and that epoch.

    The two are closest, with or without a sign, at some other epoch.
    """
    while True:
        train = [float(value) for value in np.sort(rng.uniform(0.5, 1.0, size=epochs))]
        train[-2] += 0.1  # the last epoch is not the best one of the training
        test = [float(value) for value in rng.uniform(0.2, 0.6, size=epochs)]
        best = int(rng.integers(2, epochs - 4))
        test[best] = test[best + 2] = 0.7 + float(rng.uniform(0.01, 0.04))
        gaps = np.subtract(train, test)
        if best not in (np.argmin(gaps), np.argmin(np.abs(gaps))):
            return train, test, best


def entry_of(student, key, histories):
    """What the reports say under one key."""

    def scenario(reports):
        found = []
        for train, test in histories:
            report = reports.overfitting_report(list(train), list(test))
            found.append(report.get(key) if isinstance(report, dict) else report)
        return found

    return student.run(scenario)


@pytest.mark.question("overfitting_report")
def test_best_epoch(student, rng):
    """best_epoch is the first epoch of the highest test accuracy, counted from 0.

    ko: best_epoch는 테스트 정확도가 가장 높은 첫 에폭이며 0부터 셉니다.
    """
    histories = [draw_history(rng, epochs) for epochs in (13, 21, 17)]
    found = entry_of(student, "best_epoch", [(train, test) for train, test, _ in histories])
    name = "overfitting_report(train_acc, test_acc)['best_epoch']"
    assert_each(found, [best for _, _, best in histories], name)


@pytest.mark.question("overfitting_report")
def test_gap(student, rng):
    """gap is train minus test accuracy after the last epoch, with its sign.

    ko: gap은 마지막 에폭의 훈련 정확도에서 테스트 정확도를 뺀 값이고, 부호도 그대로입니다.
    """
    (train, test, _), (other_train, other_test, _) = draw_history(rng, 8), draw_history(rng, 11)
    other_train[-1] = 0.1 + float(rng.uniform(0, 0.05))
    found = entry_of(student, "gap", [(train, test), (other_train, other_test)])
    expected = [train[-1] - test[-1], other_train[-1] - other_test[-1]]
    assert_each(found, expected, "overfitting_report(train_acc, test_acc)['gap']")


@pytest.mark.question("overfitting_report")
def test_lost(student, rng):
    """lost is how far the last test accuracy is below the best one.

    ko: lost는 마지막 테스트 정확도가 가장 높았던 값보다 얼마나 낮은지입니다.
    """
    (train, test, best), (other_train, other_test, other_best) = draw_history(rng, 10), draw_history(rng, 7)
    found = entry_of(student, "lost", [(train, test), (other_train, other_test), (train[: best + 1], test[: best + 1])])
    expected = [test[best] - test[-1], other_test[other_best] - other_test[-1], 0.0]
    assert_each(found, expected, "overfitting_report(train_acc, test_acc)['lost']")


# --- search_report ---------------------------------------------------------------------------------------------------


def draw_trials(rng, count, top):
    """Trials in any order, and the best of them, the best one first."""
    accuracies = 0.9 - 0.8 * (np.arange(count) + rng.uniform(0.1, 0.9, size=count)) / count
    columns = [accuracies, draw_column(rng, count, top, -6, -2), draw_column(rng, count, top, -8, -4)]
    ranked = [tuple(map(float, trial)) for trial in zip(*columns, strict=True)]
    return [ranked[place] for place in rng.permutation(count)], ranked[:top]


def draw_column(rng, count, top, low, high):
    """Powers of ten for trials from the best to the worst.

    The range of the first `top` of them is neither at their ends nor that of one more or one fewer, nor that of all.
    """
    while True:
        values = 10 ** rng.uniform(low, high, size=count)
        chosen = values[:top]
        inside = {chosen.argmin(), chosen.argmax()}.isdisjoint({0, top - 1})
        wider = min(values) < min(chosen) and max(chosen) < max(values)
        if inside and wider and not min(chosen) < values[top] < max(chosen):
            return values


def spans(trials, column):
    """The range of one column."""
    values = [trial[column] for trial in trials]
    return min(values), max(values)


def reported(student, key, searches):
    """What the reports say under one key: best with its trials as they are, a range as a tuple."""

    def scenario(reports):
        found = []
        for trials, top in searches:
            report = reports.search_report(list(trials), top)
            value = report.get(key) if isinstance(report, dict) else report
            if key == "best":
                value = list(value) if isinstance(value, tuple) else value
            elif isinstance(value, list | np.ndarray):
                value = tuple(value)
            found.append(value)
        return found

    return student.run(scenario)


@pytest.mark.question("search_report")
def test_best_trials(student, rng):
    """best holds the trials with the highest validation accuracy, each as it was, the best one first.

    ko: best에는 검증 정확도가 가장 높은 시행들이 원래 모습 그대로, 높은 것부터 담깁니다.
    """
    (trials, best), (more, best_of_more) = draw_trials(rng, 9, 4), draw_trials(rng, 12, 5)
    found = reported(student, "best", [(trials, 4), (more, 5), (trials, 1), (trials, 9)])
    expected = [best, best_of_more, best[:1], sorted(trials, reverse=True)]
    assert_each(found, expected, "search_report(trials, top)['best']", atol=0)


@pytest.mark.question("search_report")
def test_range_of_rates(student, rng):
    """lr is the lowest and the highest learning rate among the best trials.

    ko: lr은 가장 좋은 시행들 가운데 가장 낮은 학습률과 가장 높은 학습률입니다.
    """
    (trials, best), (more, best_of_more) = draw_trials(rng, 9, 4), draw_trials(rng, 12, 5)
    found = reported(student, "lr", [(trials, 4), (more, 5)])
    assert_each(found, [spans(best, 1), spans(best_of_more, 1)], "search_report(trials, top)['lr']", atol=0)


@pytest.mark.question("search_report")
def test_range_of_decays(student, rng):
    """weight_decay is the lowest and the highest weight decay among the best trials.

    ko: weight_decay는 가장 좋은 시행들 가운데 가장 낮은 값과 가장 높은 값입니다.
    """
    (trials, best), (more, best_of_more) = draw_trials(rng, 10, 5), draw_trials(rng, 11, 4)
    found = reported(student, "weight_decay", [(trials, 5), (more, 4)])
    expected = [spans(best, 2), spans(best_of_more, 2)]
    assert_each(found, expected, "search_report(trials, top)['weight_decay']", atol=0)


@pytest.mark.question("search_report")
def test_trials_stay(student, rng):
    """The report is right, and the list of trials stays in its order.

    ko: 보고가 맞고, 시행의 목록은 순서까지 그대로 남습니다.
    """
    trials, best = draw_trials(rng, 9, 4)

    def scenario(reports):
        kept = list(trials)
        report = reports.search_report(kept, 4)
        lr = report.get("lr") if isinstance(report, dict) else report
        return tuple(lr) if isinstance(lr, list | np.ndarray) else lr, kept

    names = "search_report(trials, top)['lr']", "trials"
    assert_each(student.run(scenario), (spans(best, 1), trials), names, atol=0)
