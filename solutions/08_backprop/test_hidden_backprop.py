"""Hidden checks of 08_backprop.

The oracles are loops from the definitions. Gradients of Affine, which is linear, and of the large network are closed
forms; the others are central differences of the oracles. Hidden units keep away from 0 where a difference is taken.
Of the layers only W, b, dW, db and the two methods are used, of the network params and its methods. Every backward gets
a gradient array of its own, which a layer may use up.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_gradient, assert_matches, central_difference, require

NUMERICAL = {"rtol": 1e-4, "atol": 1e-6}
LOSS = {"rtol": 1e-4, "atol": 3e-4}  # for any tiny number inside the logarithm
GRADIENTS = "Affine.backward(dout)", "layer.dW", "layer.db"


# --- the oracles -----------------------------------------------------------------------------------------------------


def affine(x, W, b):
    """Weighted sums, one after the other; x has one example per entry of its first axis."""
    out = np.zeros((len(x), W.shape[1]))
    for n, m in np.ndindex(out.shape):
        total = b[m]
        for d, place in enumerate(np.ndindex(x.shape[1:])):
            total += x[n][place] * W[d, m]
        out[n, m] = total
    return out


def affine_gradients(x, W, dout):
    """dx, dW and db: each output hands its share back to all that made it."""
    dx, dW, db = np.zeros(x.shape), np.zeros(W.shape), np.zeros(W.shape[1])
    for n, m in np.ndindex(dout.shape):
        for d, place in enumerate(np.ndindex(x.shape[1:])):
            dx[n][place] += dout[n, m] * W[d, m]
            dW[d, m] += dout[n, m] * x[n][place]
        db[m] += dout[n, m]
    return dx, dW, db


def probabilities(scores):
    """The softmax of each row."""
    rows = []
    for row in scores.tolist():
        powers = [math.exp(score - max(row)) for score in row]
        rows.append([power / sum(powers) for power in powers])
    return np.array(rows)


def mean_loss(scores, labels):
    """The mean over the batch of -log(probability of the right class)."""
    y = probabilities(scores)
    return sum(-math.log(y[n, label]) for n, label in enumerate(labels.tolist())) / len(scores)


def loss_gradient(scores, labels, dout=1.0):
    """dout times the central differences of the loss."""
    return central_difference(lambda moved: dout * mean_loss(moved, labels), scores)


def network(params, x):
    """The scores of the network."""
    hidden = affine(x, params["W1"], params["b1"])
    for place in np.ndindex(hidden.shape):
        hidden[place] = max(hidden[place], 0.0)
    return affine(hidden, params["W2"], params["b2"])


def network_gradients(params, x, labels):
    """All four in closed form, example by example."""
    grads = {key: np.zeros(value.shape) for key, value in params.items()}
    for n, label in enumerate(labels.tolist()):
        hidden = x[n] @ params["W1"] + params["b1"]
        passed = np.where(hidden > 0, hidden, 0.0)
        dscores = probabilities((passed @ params["W2"] + params["b2"])[np.newaxis])[0]
        dscores[label] -= 1
        dhidden = np.where(hidden > 0, params["W2"] @ dscores, 0.0)
        example = {"W1": np.outer(x[n], dhidden), "b1": dhidden, "W2": np.outer(passed, dscores), "b2": dscores}
        for key, value in example.items():
            grads[key] += value / len(x)
    return grads


# --- what the checks share -------------------------------------------------------------------------------------------


def labels_for(rng, rows, classes):
    """A label for each row, in no order; the first and the last class occur."""
    while True:
        labels = rng.integers(0, classes, rows)
        labels[rng.permutation(rows)[:2]] = [0, classes - 1]
        if (np.diff(labels) < 0).any():
            return labels


# Examples, classes, and how many of these the labels name. The shape of t tells that it holds labels, never the values.
FORMS_OF_LABELS = (5, 3, 3), (4, 4, 4), (6, 4, 2)


def one_hot(labels, classes, dtype=int):
    """A row for each label, with a 1 at the label's place."""
    t = np.zeros((len(labels), classes), dtype=dtype)
    for n, label in enumerate(labels):
        t[n, label] = 1
    return t


def assert_each(found, expected, names, **tolerance):
    """Compare several answers, each under the name that the student has for it."""
    for answer, wanted, name in zip(found, expected, names, strict=True):
        assert_matches(answer, wanted, name, **tolerance)


def require_formula(found):
    """Refuse a backward that was stopped, since it ran forward again and again.

    A formula may start from forward once more, even example by example; differences take two runs for each number.
    """
    require(
        not isinstance(found, str) or found != "measured",
        "backward runs forward anew for each number: it measures the slopes by differences, one by one. That takes as "
        "many runs as there are numbers. This question asks for the formula.",
        "backward가 값 하나하나마다 forward를 다시 실행합니다. 기울기를 수치 미분으로 하나씩 재는 방법이라 값의 개수만큼 "
        "실행해야 합니다. 여기서는 식으로 구해야 합니다.",
    )


def run_affine_backward(student, x, W, b, dout):
    """What backward returns and sets, after one forward; by a formula, not by differences."""

    def scenario(layers):
        layer, whole, forwards = layers.Affine(W, b), layers.Affine.forward, []

        def counted(self, x):
            forwards.append(1)
            if len(forwards) > 10 + len(dout):
                raise StopIteration
            return whole(self, x)

        layer.forward(x)
        layers.Affine.forward = counted
        try:
            dx = layer.backward(dout)
        except StopIteration:
            return "measured"
        finally:
            layers.Affine.forward = whole
        return {"dx": dx, "dW": layer.dW, "db": layer.db}

    found = student.run(scenario)
    require_formula(found)
    return found


def run_loss(student, x, t):
    """What a forward of SoftmaxWithLoss returns."""

    def scenario(layers):
        return layers.SoftmaxWithLoss().forward(x, t)

    return student.run(scenario)


def run_loss_backward(student, x, t, douts=((), (1,))):
    """What backward returns for several arguments, by default without one and with 1; by a formula."""

    def scenario(layers):
        answers, forwards, whole = [], [], layers.SoftmaxWithLoss.forward

        def counted(self, scores, t):
            forwards.append(1)
            if len(forwards) > len(douts) * (10 + len(x)):
                raise StopIteration
            return whole(self, scores, t)

        for arguments in douts:
            last = layers.SoftmaxWithLoss()
            last.forward(x, t)
            layers.SoftmaxWithLoss.forward = counted
            try:
                answers.append(last.backward(*arguments))
            except StopIteration:
                return "measured"
            finally:
                layers.SoftmaxWithLoss.forward = whole
        return answers

    answers = student.run(scenario)
    require_formula(answers)
    return answers


def network_case(rng, N, D, H, C):
    """Parameters and a batch: every hidden unit passes some examples and stops some, none is near 0, no class is sure."""
    while True:
        params = {
            "W1": 0.7 * rng.normal(size=(D, H)),
            "b1": 0.4 * rng.normal(size=H),
            "W2": 0.5 * rng.normal(size=(H, C)),
            "b2": 0.5 * rng.normal(size=C),
        }
        x = rng.normal(size=(N, D))
        hidden = x @ params["W1"] + params["b1"]
        if np.abs(hidden).min() > 0.01 and (hidden > 0).any(axis=0).all() and (hidden < 0).any(axis=0).all():
            return params, x


def run_gradient(student, *steps):
    """What gradient returns in the last of some steps (params, x, t), each after params were set in place; and params.

    A walk there and back goes forward once, or once for each example; whoever measures slopes does it for every number.
    """
    (params, _, _), *_ = steps
    D, H, C = *params["W1"].shape, params["W2"].shape[1]
    enough = sum(10 + 2 * len(x) for _, x, _ in steps)

    def scenario(two_layer_net):
        import layers

        def measured(x, t):
            raise RuntimeError("gradient() measures with numerical_gradient(); it should walk back through the layers")

        whole, forwards = layers.Affine.forward, []

        def counted(self, x):
            forwards.append(1)
            if len(forwards) > enough:
                raise StopIteration
            return whole(self, x)

        net = two_layer_net.TwoLayerNet(D, H, C)
        net.numerical_gradient = two_layer_net.numerical_gradient = measured
        layers.Affine.forward = counted
        try:
            for params, x, t in steps:
                for key, value in params.items():
                    net.params[key][...] = value
                grads = net.gradient(x, t)
        except StopIteration:
            return "measured", None
        finally:
            layers.Affine.forward = whole
        return dict(grads) if isinstance(grads, dict) else grads, dict(net.params)

    grads, params = student.run(scenario)
    require_walk(grads)
    return grads, params


def require_walk(grads):
    """Refuse a gradient() that was stopped, since it ran the network again and again."""
    require(
        not isinstance(grads, str) or grads != "measured",
        "gradient() runs the network anew for each number of a parameter: it measures the slopes by differences, one by "
        "one. This question asks for one walk forward and one back through the layers.",
        "gradient()가 매개변수의 값 하나하나마다 신경망을 다시 실행합니다. 기울기를 수치 미분으로 하나씩 재는 방법입니다. "
        "여기서는 계층을 한 번 앞으로, 한 번 거꾸로 지나며 구해야 합니다.",
    )


def check_slopes(grads, params, x, labels, keys, rng):
    """Compare the gradients under these keys with the slopes of the network's loss."""
    for key in keys:
        require(
            isinstance(grads, dict) and key in grads,
            f"gradient(x, t) has no entry {key!r}.",
            f"gradient(x, t)의 결과에 {key!r} 항목이 없습니다.",
        )

        def loss(moved, key=key):
            return mean_loss(network(params | {key: moved}, x), labels)

        assert_gradient(grads[key], loss, params[key], f"gradient(x, t)[{key!r}]", rng, batch=len(x))


def check_built(found, D, H, C):
    """Check the form of a new network's params, so that one can compute with them."""
    for key, shape in {"W1": (D, H), "b1": (H,), "W2": (H, C), "b2": (C,)}.items():
        require(
            isinstance(found, dict) and key in found,
            f"params has no entry {key!r}.",
            f"params에 {key!r} 항목이 없습니다.",
        )
        is_array = type(found[key]) is np.ndarray and found[key].dtype.kind == "f" and found[key].shape == shape
        require(
            is_array and bool(np.isfinite(found[key]).all()),
            f"params[{key!r}] of TwoLayerNet({D}, {H}, {C}) should be a float array of shape {shape}.",
            f"TwoLayerNet({D}, {H}, {C})의 params[{key!r}]는 형상이 {shape}인 실수 배열이어야 합니다.",
        )
        if key.startswith("W"):
            require(
                float(np.std(found[key])) > 0.001,
                f"params[{key!r}] of a new network holds the same number all over; weights start at random.",
                f"새 신경망의 params[{key!r}]가 모두 같은 수입니다. 가중치는 무작위로 초기화합니다.",
            )


# --- affine.forward --------------------------------------------------------------------------------------------------


@pytest.mark.question("affine.forward", weight=5)
def test_affine_forward(student, rng):
    """Every output is a weighted sum of the inputs plus its own bias, for every example of the batch.

    ko: 배치의 데이터마다, 각 출력은 입력의 가중합에 자기 편향을 더한 값입니다.
    """
    for N, D, M in ((5, 3, 4), (1, 6, 2), (3, 5, 3)):
        x, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)

        def scenario(layers, x=x, W=W, b=b):
            return layers.Affine(W, b).forward(x)

        assert_matches(student.run(scenario), affine(x, W, b), "Affine.forward(x)")


@pytest.mark.question("affine.forward", weight=4)
def test_affine_forward_of_images(student, rng):
    """Images are taken as rows of numbers, one row per image, and keep their own shape.

    ko: 이미지는 한 장이 한 행이 되도록 펼쳐서 계산하고, 받은 이미지의 형상은 그대로 둡니다.
    """
    x, W, b = rng.normal(size=(3, 2, 4, 5)), rng.normal(size=(40, 6)), rng.normal(size=6)

    def scenario(layers):
        mine = np.array(x)
        out = layers.Affine(W, b).forward(mine)
        return out, mine

    assert_each(student.run(scenario), (affine(x, W, b), x), ("Affine.forward(x)", "x"))


@pytest.mark.question("affine.forward", weight=3)
def test_affine_forward_after_a_training_step(student, rng):
    """After W and b were changed in place, forward works with their new values.

    ko: W와 b의 값이 제자리에서 바뀌면 forward는 바뀐 값으로 계산합니다.
    """
    x, later_x = rng.normal(size=(4, 5)), rng.normal(size=(3, 5))
    W, later_W = rng.normal(size=(5, 2)), rng.normal(size=(5, 2))
    b, later_b = rng.normal(size=2), rng.normal(size=2)

    def scenario(layers):
        my_W, my_b = np.array(W), np.array(b)
        layer = layers.Affine(my_W, my_b)
        before = layer.forward(x)
        my_W[...] = later_W
        my_b[...] = later_b
        return before, layer.forward(later_x)

    expected = affine(x, W, b), affine(later_x, later_W, later_b)
    assert_each(student.run(scenario), expected, ["Affine.forward(x)"] * 2)


@pytest.mark.question("affine.forward", weight=3)
def test_affine_forward_of_two_layers(student, rng):
    """Two layers in a row each use their own weights, and what they were given stays as it was.

    ko: 이어진 두 계층은 저마다 자기 가중치를 쓰고, 받은 배열들의 값은 그대로입니다.
    """
    x, W, b = rng.normal(size=(4, 2)), rng.normal(size=(2, 5)), rng.normal(size=5)
    upper_W, upper_b = rng.normal(size=(5, 3)), rng.normal(size=3)

    def scenario(layers):
        my_x, my_W, my_b = np.array(x), np.array(W), np.array(b)
        lower, upper = layers.Affine(my_W, my_b), layers.Affine(upper_W, upper_b)
        out = upper.forward(lower.forward(my_x))
        return out, my_x, my_W, my_b

    expected = affine(affine(x, W, b), upper_W, upper_b), x, W, b
    assert_each(student.run(scenario), expected, ("Affine.forward(x)", "x", "W", "b"))


# --- affine.backward -------------------------------------------------------------------------------------------------


def check_large_layer(student, rng, key, name):
    """One gradient of a layer with 47100 parameters: too many to measure their slopes, few enough for loops."""
    x, W, b, dout = (rng.normal(size=shape) for shape in ((4, 784), (784, 60), 60, (4, 60)))
    expected = {"dx": dout @ W.T, "dW": x.T @ dout, "db": dout.sum(axis=0)}
    assert_matches(run_affine_backward(student, x, W, b, dout)[key], expected[key], name)


@pytest.mark.question("affine.backward", weight=6)
def test_affine_dx(student, rng):
    """dx says what every input owes to all outputs.

    ko: dx는 각 입력이 모든 출력을 거쳐 손실에 미친 영향입니다.
    """
    for N, D, M in ((5, 3, 4), (2, 6, 3)):
        x, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)
        dout = rng.normal(size=(N, M))
        found = run_affine_backward(student, x, W, b, dout)
        assert_matches(found["dx"], affine_gradients(x, W, dout)[0], "Affine.backward(dout)")
    check_large_layer(student, rng, "dx", "Affine.backward(dout)")


@pytest.mark.question("affine.backward", weight=6)
def test_affine_dW(student, rng):
    """dW has the shape of W, and every example of the batch is in it.

    ko: dW는 W와 형상이 같고, 배치의 모든 데이터가 반영됩니다.
    """
    for N, D, M in ((5, 3, 4), (2, 4, 4)):
        x, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)
        dout = rng.normal(size=(N, M))
        found = run_affine_backward(student, x, W, b, dout)
        assert_matches(found["dW"], affine_gradients(x, W, dout)[1], "layer.dW")
    check_large_layer(student, rng, "dW", "layer.dW")


@pytest.mark.question("affine.backward", weight=6)
def test_affine_db(student, rng):
    """db adds up the batch.

    ko: db는 배치 전체를 더한 값입니다.
    """
    for N, D, M in ((5, 3, 4), (4, 2, 4)):
        x, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)
        dout = rng.normal(size=(N, M))
        found = run_affine_backward(student, x, W, b, dout)
        assert_matches(found["db"], affine_gradients(x, W, dout)[2], "layer.db")
    check_large_layer(student, rng, "db", "layer.db")


@pytest.mark.question("affine.backward", weight=5)
def test_affine_backward_of_images(student, rng):
    """The gradient of a batch of images has the shape of the images.

    ko: 이미지 배치의 기울기는 이미지와 형상이 같습니다.
    """
    x, W, b = rng.normal(size=(3, 2, 4, 5)), rng.normal(size=(40, 6)), rng.normal(size=6)
    dout = rng.normal(size=(3, 6))
    found = run_affine_backward(student, x, W, b, dout)
    assert_each(found.values(), affine_gradients(x, W, dout), GRADIENTS)


@pytest.mark.question("affine.backward", weight=4)
def test_affine_backward_belongs_to_the_latest_forward(student, rng):
    """backward belongs to the latest forward of its own layer, whatever other layers do.

    ko: backward는 같은 계층의 가장 최근 forward에 대한 것이고, 다른 계층의 영향을 받지 않습니다.
    """
    W, b, other_W = rng.normal(size=(3, 4)), rng.normal(size=4), rng.normal(size=(3, 4))
    early, late, other_x = rng.normal(size=(5, 3)), rng.normal(size=(2, 3)), rng.normal(size=(2, 3))
    dout, other_dout = rng.normal(size=(2, 4)), rng.normal(size=(2, 4))

    def scenario(layers):
        layer, other = layers.Affine(W, b), layers.Affine(other_W, b)
        layer.forward(early)
        layer.forward(late)
        other.forward(other_x)
        dx = layer.backward(dout)
        other.backward(other_dout)
        return dx, layer.dW, layer.db

    assert_each(student.run(scenario), affine_gradients(late, W, dout), GRADIENTS)


@pytest.mark.question("affine.backward", weight=3)
def test_affine_backward_starts_anew(student, rng):
    """Each step has gradients of its own; computing them changes neither W nor b nor dout.

    ko: 기울기는 단계마다 새로 구하고, 그 과정에서 W, b, dout의 값은 바뀌지 않습니다.
    """
    W, b = rng.normal(size=(3, 4)), rng.normal(size=4)
    first, second = rng.normal(size=(5, 3)), rng.normal(size=(5, 3))
    dout_first, dout_second = rng.normal(size=(5, 4)), rng.normal(size=(5, 4))

    def scenario(layers):
        my_W, my_b, my_dout = np.array(W), np.array(b), np.array(dout_second)
        layer = layers.Affine(my_W, my_b)
        layer.forward(first)
        layer.backward(dout_first)
        layer.forward(second)
        dx = layer.backward(my_dout)
        return dx, layer.dW, layer.db, my_W, my_b, my_dout

    expected = *affine_gradients(second, W, dout_second), W, b, dout_second
    assert_each(student.run(scenario), expected, (*GRADIENTS, "W", "b", "dout"))


# --- softmax_with_loss.forward ---------------------------------------------------------------------------------------


@pytest.mark.question("softmax_with_loss.forward", weight=5)
def test_loss_of_one_hot_rows(student, rng):
    """The loss is the mean surprise of the batch, for one-hot rows of ints or floats.

    ko: 손실은 배치의 평균이고, 원-핫 행은 정수든 실수든 됩니다.
    """
    for N, C, dtype in ((5, 3, int), (4, 6, float)):
        x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, C)
        found = run_loss(student, x, one_hot(labels, C, dtype))
        assert_matches(found, mean_loss(x, labels), "SoftmaxWithLoss.forward(x, t)", **LOSS)


@pytest.mark.question("softmax_with_loss.forward", weight=5)
def test_loss_of_labels(student, rng):
    """The right classes may be given as labels: as many examples as classes, or labels of 0 and 1 only, as well.

    ko: 정답은 레이블로 주어도 됩니다. 데이터 수와 클래스 수가 같을 때도, 레이블이 0과 1뿐일 때도 그렇습니다.
    """
    for N, C, used in FORMS_OF_LABELS:
        x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, used)
        found = run_loss(student, x, labels)
        assert_matches(found, mean_loss(x, labels), "SoftmaxWithLoss.forward(x, t)", **LOSS)


@pytest.mark.question("softmax_with_loss.forward", weight=3)
def test_loss_of_large_scores(student, rng):
    """What is added to all scores of an example makes no difference, however large it is.

    ko: 한 데이터의 모든 점수에 같은 수를 더해도, 그 수가 아무리 커도 결과는 달라지지 않습니다.
    """
    N, C = 5, 4
    x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, C)
    t = one_hot(labels, C)
    high = x + rng.uniform(900, 1000)
    lifted = x + rng.permutation([0.0, 900.0, 1100.0, -700.0, 1.0])[:, np.newaxis]

    def scenario(layers):
        return [layers.SoftmaxWithLoss().forward(scores, t) for scores in (high, lifted)]

    assert_each(student.run(scenario), [mean_loss(x, labels)] * 2, ["SoftmaxWithLoss.forward(x, t)"] * 2, **LOSS)


@pytest.mark.question("softmax_with_loss.forward", weight=2)
def test_loss_leaves_the_arrays_alone(student, rng):
    """The scores and the right classes are the same after forward, and a second forward gives the loss of its batch.

    ko: forward를 호출한 뒤에도 점수와 정답은 그대로이고, 다음 forward는 그 배치의 손실을 돌려줍니다.
    """
    x, t = rng.uniform(-1, 1, (3, 4)), labels_for(rng, 3, 4)
    later_x, later_t = rng.uniform(-1, 1, (6, 4)), labels_for(rng, 6, 4)

    def scenario(layers):
        my_x, my_t, last = np.array(x), np.array(t), layers.SoftmaxWithLoss()
        losses = [last.forward(my_x, my_t), last.forward(later_x, later_t)]
        return {"losses": losses, "x": my_x, "t": my_t}

    found = student.run(scenario)
    expected = mean_loss(x, t), mean_loss(later_x, later_t)
    assert_each(found["losses"], expected, ["SoftmaxWithLoss.forward(x, t)"] * 2, **LOSS)
    assert_matches(found["x"], x, "x", rtol=0, atol=0)
    assert_matches(found["t"], t, "t")


# --- softmax_with_loss.backward --------------------------------------------------------------------------------------


def check_large_batch(student, rng, as_labels):
    """A batch with more scores than one can measure the slopes of."""
    N, C = 600, 25
    x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, C)
    (found,) = run_loss_backward(student, x, labels if as_labels else one_hot(labels, C), ((),))
    assert_matches(found, (probabilities(x) - one_hot(labels, C)) / N, "backward()", rtol=1e-4, atol=1e-8)


@pytest.mark.question("softmax_with_loss.backward", weight=7)
def test_loss_gradient_of_one_hot_rows(student, rng):
    """The gradient of the scores, for one-hot rows of ints or floats.

    ko: 점수에 대한 기울기. 원-핫 행은 정수든 실수든 됩니다.
    """
    for N, C, dtype in ((5, 3, int), (2, 6, float)):
        x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, C)
        found, expected = run_loss_backward(student, x, one_hot(labels, C, dtype)), loss_gradient(x, labels)
        assert_each(found, [expected, expected], ("backward()", "backward(1)"), **NUMERICAL)
    check_large_batch(student, rng, as_labels=False)


@pytest.mark.question("softmax_with_loss.backward", weight=6)
def test_loss_gradient_of_labels(student, rng):
    """The gradient of the scores, for labels: as many examples as classes, or labels of 0 and 1 only, as well.

    ko: 레이블일 때의 점수에 대한 기울기. 데이터 수와 클래스 수가 같을 때도, 레이블이 0과 1뿐일 때도 맞아야 합니다.
    """
    for N, C, used in FORMS_OF_LABELS:
        x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, used)
        found, expected = run_loss_backward(student, x, labels), loss_gradient(x, labels)
        assert_each(found, [expected, expected], ("backward()", "backward(1)"), **NUMERICAL)
    check_large_batch(student, rng, as_labels=True)


@pytest.mark.question("softmax_with_loss.backward", weight=4)
def test_loss_gradient_belongs_to_the_latest_forward(student, rng):
    """backward belongs to the latest forward of its own object, also when the batch has another size.

    ko: backward는 같은 객체의 가장 최근 forward에 대한 것이고, 배치 크기가 달라져도 그렇습니다.
    """
    C = 4
    early, late, other = (rng.uniform(-1, 1, (N, C)) for N in (6, 3, 3))
    early_t, late_t, other_t = (labels_for(rng, N, C) for N in (6, 3, 3))
    early_rows, late_rows, other_rows = one_hot(early_t, C), one_hot(late_t, C), one_hot(other_t, C)

    def scenario(layers):
        last, another = layers.SoftmaxWithLoss(), layers.SoftmaxWithLoss()
        last.forward(early, early_rows)
        last.forward(late, late_rows)
        another.forward(other, other_rows)
        return last.backward()

    expected = loss_gradient(late, late_t)
    assert_matches(student.run(scenario), expected, "backward()", **NUMERICAL)


@pytest.mark.question("softmax_with_loss.backward", weight=3)
def test_loss_gradient_leaves_the_arrays_alone(student, rng):
    """Step after step the gradient is right, and the arrays that forward was given keep their values.

    ko: 단계를 거듭해도 기울기가 맞고, forward에 넘긴 배열의 값은 그대로입니다.
    """
    x, labels = rng.uniform(-1, 1, (5, 4)), labels_for(rng, 5, 4)
    later_x, later_labels = rng.uniform(-1, 1, (5, 4)), labels_for(rng, 5, 4)
    rows, later_rows = one_hot(labels, 4, float), one_hot(later_labels, 4, float)

    def scenario(layers):
        my_x, my_t, last = np.array(x), np.array(rows), layers.SoftmaxWithLoss()
        last.forward(my_x, my_t)
        first = np.array(last.backward())
        last.forward(later_x, later_rows)
        return first, last.backward(), my_x, my_t

    expected = loss_gradient(x, labels), loss_gradient(later_x, later_labels), x, rows
    assert_each(student.run(scenario), expected, ("backward()", "backward()", "x", "t"), **NUMERICAL)


# --- softmax_with_loss.dout (bonus) ----------------------------------------------------------------------------------


@pytest.mark.question("softmax_with_loss.dout", weight=3)
def test_loss_gradient_respects_dout(student, rng):
    """A loss that counts for more or less hands back just so much more or less: one-hot rows.

    ko: 손실이 더 크게, 또는 더 작게 반영되면 기울기도 꼭 그만큼 달라집니다(원-핫).
    """
    check_dout(student, rng, as_labels=False)


@pytest.mark.question("softmax_with_loss.dout", weight=2)
def test_loss_gradient_respects_dout_with_labels(student, rng):
    """The same for labels.

    ko: 레이블일 때도 마찬가지입니다.
    """
    check_dout(student, rng, as_labels=True)


def check_dout(student, rng, as_labels):
    """A dout below 1, a negative one, and none."""
    N, C = 5, 3
    x, labels = rng.uniform(-1, 1, (N, C)), labels_for(rng, N, C)
    t = labels if as_labels else one_hot(labels, C)
    douts = [float(rng.uniform(0.2, 0.8)), float(rng.uniform(-3, -1.5))]
    found = run_loss_backward(student, x, t, (*((dout,) for dout in douts), ()))
    expected = [loss_gradient(x, labels, dout) for dout in (*douts, 1.0)]
    assert_each(found, expected, ("backward(dout)", "backward(dout)", "backward()"), **NUMERICAL)


# --- two_layer_net.predict -------------------------------------------------------------------------------------------


@pytest.mark.question("two_layer_net.predict", weight=4)
def test_network_is_built(student, rng):
    """A new network has random weights of the size that was asked for, and biases of 0.

    ko: 새 신경망의 가중치는 지정한 크기의 무작위 값이고 편향은 0입니다.
    """
    D, H, C = int(rng.integers(40, 60)), int(rng.integers(25, 40)), int(rng.integers(15, 25))
    asked = float(rng.uniform(0.3, 0.8))

    def scenario(two_layer_net):
        usual = two_layer_net.TwoLayerNet(D, H, C)
        named = two_layer_net.TwoLayerNet(input_size=D, hidden_size=H, output_size=C, weight_init_std=asked)
        return [dict(net.params) for net in (usual, named, two_layer_net.TwoLayerNet(D, H, C, asked))]

    for found, std in zip(student.run(scenario), (0.01, asked, asked), strict=True):
        check_built(found, D, H, C)
        for key in ("W1", "W2"):
            spread, middle = float(np.std(found[key])), float(np.mean(found[key]))
            require(
                0.8 * std < spread < 1.25 * std and abs(middle) < 0.3 * std,
                f"params[{key!r}] has a mean of {middle:.3g} and a standard deviation of {spread:.3g}, "
                f"with weight_init_std={std:.3g}: normal numbers, scaled by it, are meant.",
                f"weight_init_std={std:.3g}인데 params[{key!r}]의 평균은 {middle:.3g}, 표준편차는 {spread:.3g}입니다. "
                "정규분포를 따르는 난수에 weight_init_std를 곱한 값이어야 합니다.",
            )
        for key, width in (("b1", H), ("b2", C)):
            assert_matches(found[key], np.zeros(width), f"params[{key!r}]", rtol=0, atol=0)


@pytest.mark.question("two_layer_net.predict", weight=4)
def test_network_predicts_as_built(student, rng):
    """A new network predicts with the weights that its params show.

    ko: 새 신경망은 params에 있는 가중치로 점수를 계산합니다.
    """
    N, D, H, C = 5, 6, 8, 4
    x = rng.normal(size=(N, D))

    def scenario(two_layer_net):
        net = two_layer_net.TwoLayerNet(D, H, C, weight_init_std=0.7)
        mine = np.array(x)
        scores = net.predict(mine)
        return {"params": dict(net.params), "scores": scores, "x": mine}

    found = student.run(scenario)
    check_built(found["params"], D, H, C)
    assert_matches(found["scores"], network(found["params"], x), "predict(x)")
    assert_matches(found["x"], x, "x", rtol=0, atol=0)


@pytest.mark.question("two_layer_net.predict", weight=4)
def test_network_follows_its_params(student, rng):
    """Whoever changes params in place changes what the network predicts, step after step.

    ko: params의 값을 제자리에서 바꾸면 예측도 그때마다 달라집니다.
    """
    D, H, C = 4, 6, 3
    (first, x), (second, later_x) = network_case(rng, 5, D, H, C), network_case(rng, 7, D, H, C)

    def scenario(two_layer_net):
        net, answers = two_layer_net.TwoLayerNet(D, H, C), []
        for params, batch in ((first, x), (second, later_x)):
            for key, value in params.items():
                net.params[key][...] = value
            answers.append(net.predict(batch))
        return answers

    expected = [network(first, x), network(second, later_x)]
    assert_each(student.run(scenario), expected, ["predict(x)"] * 2)


@pytest.mark.question("two_layer_net.predict", weight=3)
def test_networks_keep_apart(student, rng):
    """Two networks keep their own parameters.

    ko: 두 신경망은 저마다 자기 매개변수를 가집니다.
    """
    D, H, C = 5, 4, 3
    (one, x), (other, other_x) = network_case(rng, 6, D, H, C), network_case(rng, 6, D, H, C)

    def scenario(two_layer_net):
        nets = [two_layer_net.TwoLayerNet(D, H, C) for _ in range(2)]
        for net, params in zip(nets, (one, other)):
            for key, value in params.items():
                net.params[key][...] = value
        return [nets[0].predict(x), nets[1].predict(other_x)]

    expected = [network(one, x), network(other, other_x)]
    assert_each(student.run(scenario), expected, ["predict(x)"] * 2)


# --- two_layer_net.gradient ------------------------------------------------------------------------------------------


@pytest.mark.question("two_layer_net.gradient", weight=7)
def test_gradient_of_the_upper_layer(student, rng):
    """The gradients of W2 and b2.

    ko: W2와 b2의 기울기.
    """
    params, x = network_case(rng, 6, 4, 5, 3)
    labels = labels_for(rng, 6, 3)
    grads, _ = run_gradient(student, (params, x, one_hot(labels, 3)))
    check_slopes(grads, params, x, labels, ("W2", "b2"), rng)


@pytest.mark.question("two_layer_net.gradient", weight=7)
def test_gradient_of_the_lower_layer(student, rng):
    """The gradients of W1 and b1, which come by way of the Relu.

    ko: Relu를 거쳐 오는 W1과 b1의 기울기.
    """
    params, x = network_case(rng, 6, 4, 5, 3)
    labels = labels_for(rng, 6, 3)
    grads, _ = run_gradient(student, (params, x, one_hot(labels, 3)))
    check_slopes(grads, params, x, labels, ("W1", "b1"), rng)


@pytest.mark.question("two_layer_net.gradient", weight=6)
def test_gradient_of_a_large_network(student, rng):
    """All 39760 gradients of a network for handwritten digits, in no time, with labels.

    ko: 손글씨 숫자용 신경망의 기울기 39760개를, 레이블로, 순식간에 구합니다.
    """
    N, D, H, C = 4, 784, 50, 10
    x, labels = rng.uniform(0, 1, (N, D)), labels_for(rng, N, C)

    def scenario(two_layer_net):
        import layers

        def measured(x, t):
            raise RuntimeError("gradient() measures with numerical_gradient(); it should walk back through the layers")

        whole, forwards = layers.Affine.forward, []

        def counted(self, x):
            forwards.append(1)
            if len(forwards) > 10 + 2 * N:
                raise StopIteration
            return whole(self, x)

        net = two_layer_net.TwoLayerNet(D, H, C, weight_init_std=0.1)
        net.numerical_gradient = two_layer_net.numerical_gradient = measured
        params = {key: np.array(value) for key, value in net.params.items()}
        layers.Affine.forward = counted
        try:
            grads = net.gradient(x, labels)
        except StopIteration:
            grads = "measured"
        finally:
            layers.Affine.forward = whole
        return {"params": params, "grads": dict(grads) if isinstance(grads, dict) else grads}

    found = student.run(scenario)
    require_walk(found["grads"])
    check_built(found["params"], D, H, C)
    assert_matches(found["grads"], network_gradients(found["params"], x, labels), "gradient(x, t)", **NUMERICAL)


@pytest.mark.question("two_layer_net.gradient", weight=5)
def test_gradient_of_the_second_step(student, rng):
    """Each call computes the gradients of the batch that it is given, at the present parameters, and leaves those alone.

    ko: 호출할 때마다 그 배치와 현재 매개변수의 기울기를 구하고, 매개변수는 건드리지 않습니다.
    """
    D, H, C = 4, 6, 3
    (first, x), (second, later_x) = network_case(rng, 5, D, H, C), network_case(rng, 7, D, H, C)
    labels, later_labels = labels_for(rng, 5, C), labels_for(rng, 7, C)
    rows, later_rows = one_hot(labels, C), one_hot(later_labels, C)
    grads, params = run_gradient(student, (first, x, rows), (second, later_x, later_rows))
    assert_matches(grads, network_gradients(second, later_x, later_labels), "gradient(x, t)", **NUMERICAL)
    assert_matches(params, second, "params", **NUMERICAL)
