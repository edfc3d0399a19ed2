"""Hidden checks of 02_neuron.

The oracles are written element by element from the definitions, with the standard library. Core inputs keep |x| of the
sigmoid at 4 or below, so that how a solution treats far larger numbers is a matter of the bonus question alone.
"""

import math

import numpy as np
import pytest

from autograder.checks import assert_matches, require


def sigmoid_of(value):
    """The oracle for one number."""
    return 1 / (1 + math.exp(-value)) if value > -700 else 0.0


def sigmoid_by_definition(x):
    """The oracle for an array of any shape."""
    return np.array([sigmoid_of(float(value)) for value in np.ravel(x)]).reshape(np.shape(x))


def neuron_by_definition(x, w, b):
    """The oracle: the products one by one, then the bias, then the sigmoid."""
    total = b
    for one_x, one_w in zip(np.ravel(x), np.ravel(w), strict=True):
        total += float(one_w) * float(one_x)
    return sigmoid_of(total)


def train_by_definition(x, y, w, b, lr, steps):
    """The oracle: one step after the other."""
    outputs = []
    for _ in range(steps):
        output = sigmoid_of(w * x + b)
        error = y - output
        outputs.append(output)
        w, b = w + lr * error * x, b + lr * error
    return w, b, np.array(outputs)


def parameters_by_counting(sizes):
    """The oracle: each arrow and each bias counted one by one."""
    total = 0
    for layer in range(1, len(sizes)):
        for _neuron in range(sizes[layer]):
            total += 1  # its bias
            for _arrow in range(sizes[layer - 1]):
                total += 1  # a weight
    return total


def prior_bias_by_definition(counts):
    """The oracle: logarithm of each frequency, less the mean of the logarithms."""
    whole = math.fsum(counts)
    logs = [math.log(count / whole) for count in counts]
    mean = math.fsum(logs) / len(logs)
    return np.array([log - mean for log in logs])


def assert_each(answers, expected, name, **how):
    """Compare one by one what a scenario put into a tuple, so that a finding names the call and not its place there."""
    require(
        type(answers) is tuple and len(answers) == len(expected),
        "The check's answers did not come back in one piece; does your module change built-ins or NumPy?",
        "검사의 답이 온전히 돌아오지 않았습니다. 모듈에서 내장 함수나 NumPy를 바꾸고 있나요?",
    )
    for answer, wanted in zip(answers, expected, strict=True):
        assert_matches(answer, wanted, name=name, **how)


def signs(rng, size):
    """Random signs."""
    return rng.choice([-1.0, 1.0], size=size)


def both_signs(rng, shape):
    """Random signs, at least one of each."""
    return rng.permutation(np.concatenate([[1.0, -1.0], signs(rng, math.prod(shape) - 2)])).reshape(shape)


# --- sigmoid ---------------------------------------------------------------------------------------------------------


@pytest.mark.question("sigmoid", weight=2)
def test_sigmoid_of_a_number(student, rng):
    """sigmoid of a single number.

    ko: 숫자 하나의 시그모이드를 구합니다.
    """
    x = float(rng.uniform(0.5, 3))
    z = -float(rng.uniform(0.5, 3))

    def scenario(neuron):
        return neuron.sigmoid(x), neuron.sigmoid(z), neuron.sigmoid(0.0)

    assert_each(student.run(scenario), (sigmoid_of(x), sigmoid_of(z), 0.5), name="sigmoid(x)")


@pytest.mark.question("sigmoid", weight=4)
def test_sigmoid_of_an_array(student, rng):
    """sigmoid of an array keeps its shape and works element by element.

    ko: 배열의 시그모이드는 원소별로 구하며 형상이 유지됩니다.
    """
    flat = rng.uniform(-4, 4, size=5)
    x = rng.uniform(-4, 4, size=(2, 3, 4))

    def scenario(neuron):
        return neuron.sigmoid(flat), neuron.sigmoid(x)

    expected = (sigmoid_by_definition(flat), sigmoid_by_definition(x))
    assert_each(student.run(scenario), expected, name="sigmoid(x)")


@pytest.mark.question("sigmoid", weight=2)
def test_sigmoid_of_whole_numbers(student, rng):
    """sigmoid of whole numbers is not a whole number.

    ko: 정수를 넣어도 시그모이드 값은 정수가 아닙니다.
    """
    x = rng.permutation(np.array([-4, -3, -2, -1, 1, 2, 3, 4]))[:6].reshape(2, 3)
    one = int(rng.integers(1, 4))

    def scenario(neuron):
        return neuron.sigmoid(one), neuron.sigmoid(x)

    assert_each(student.run(scenario), (sigmoid_of(one), sigmoid_by_definition(x)), name="sigmoid(x)")


@pytest.mark.question("sigmoid", weight=2)
def test_sigmoid_leaves_its_input_alone(student, rng):
    """Asked twice with the same array, sigmoid answers the same, and the array stays as it was.

    ko: 같은 배열로 두 번 불러도 답이 같고 배열도 그대로입니다.
    """
    x = both_signs(rng, (3, 2)) * rng.uniform(0.5, 4, size=(3, 2))

    def scenario(neuron):
        first = neuron.sigmoid(x)
        second = neuron.sigmoid(x)
        return first, second, x

    first, second, after = student.run(scenario)
    assert_matches(after, x, name="x after the call", rtol=0, atol=0)
    assert_matches(first, sigmoid_by_definition(x), name="sigmoid(x)")
    assert_matches(second, sigmoid_by_definition(x), name="sigmoid(x), called again")


# --- sigmoid.stable --------------------------------------------------------------------------------------------------


def huge(rng, shape):
    """Numbers of both signs at random places, so that the answers, all 0 or 1, are not known beforehand."""
    return both_signs(rng, shape) * rng.uniform(800, 1500, size=shape)


def quiet_sigmoid(student, x):
    """Run sigmoid on x and prove that it was right, and that no RuntimeWarning was given."""

    def scenario(neuron):
        import warnings

        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            answers = tuple([neuron.sigmoid(value) for value in x])
        return answers, sum(issubclass(warning.category, RuntimeWarning) for warning in seen)

    answers, warned = student.run(scenario)
    assert_each(answers, [sigmoid_by_definition(value) for value in x], name="sigmoid(x)")
    require(
        warned == 0,
        "The values of sigmoid(x) are right, but NumPy gave a RuntimeWarning on the way: "
        "somewhere a number was computed that is too large.",
        "sigmoid(x)의 값은 맞지만 계산 도중에 NumPy가 RuntimeWarning을 냈습니다. 어딘가에서 너무 큰 수가 계산되었습니다.",
    )


@pytest.mark.question("sigmoid.stable", weight=2)
def test_stable_sigmoid_of_huge_numbers(student, rng):
    """sigmoid of a huge number, positive or negative, comes without a warning.

    ko: 아주 큰 양수나 음수를 넣어도 경고가 나오지 않습니다.
    """
    quiet_sigmoid(student, [float(x) for x in huge(rng, (24,))])


@pytest.mark.question("sigmoid.stable", weight=2)
def test_stable_sigmoid_of_a_mixed_array(student, rng):
    """An array of huge numbers of both signs comes without a warning.

    ko: 아주 큰 양수와 음수가 섞인 배열에서도 경고가 나오지 않습니다.
    """
    x = huge(rng, (4, 6))
    quiet_sigmoid(student, [x, np.abs(x[0]), -np.abs(x[1]), huge(rng, (5,)).astype(int)])


@pytest.mark.question("sigmoid.stable", weight=1)
def test_stable_sigmoid_between(student, rng):
    """Beside huge numbers, the values in between stay exact.

    ko: 아주 큰 수와 함께 있어도 나머지 값은 정확합니다.
    """
    middle = np.array([-14.0, -9.5, -6.5, -0.5, 0.0, 0.5, 6.5, 9.5, 12.5]) + rng.uniform(-0.4, 0.4, size=9)
    x = rng.permutation(np.concatenate([middle, [-rng.uniform(800, 1500), rng.uniform(800, 1500)]]))
    quiet_sigmoid(student, [x])


# --- neuron ----------------------------------------------------------------------------------------------------------


@pytest.mark.question("neuron")
def test_neuron_of_numbers(student, rng):
    """A neuron with one input, given as plain numbers.

    ko: 입력이 하나인 뉴런에 숫자를 그대로 넣습니다.
    """
    x, w, b = (float(sign * size) for sign, size in zip(signs(rng, 3), rng.uniform([0.5, 0.4, 0.4], [2, 1.2, 1.5])))

    def scenario(neuron):
        return neuron.neuron(x, w, b)

    assert_matches(student.run(scenario), neuron_by_definition(x, w, b), name="neuron(x, w, b)")


@pytest.mark.question("neuron")
def test_neuron_of_arrays(student, rng):
    """A neuron with several inputs answers with one number.

    ko: 입력이 여러 개인 뉴런도 수 하나로 답합니다.
    """
    few, many = (
        (rng.uniform(0.3, 1, size=n) * signs(rng, n), rng.uniform(0.2, 0.8, size=n), float(rng.uniform(0.4, 0.9)))
        for n in (2, 5)
    )

    def scenario(neuron):
        return neuron.neuron(*few), neuron.neuron(*many)

    expected = (neuron_by_definition(*few), neuron_by_definition(*many))
    assert_each(student.run(scenario), expected, name="neuron(x, w, b)")


@pytest.mark.question("neuron")
def test_neuron_with_bias_zero(student, rng):
    """With a bias of zero, the weighted sum alone decides.

    ko: 편향이 0이면 가중치를 곱한 합만으로 답이 정해집니다.
    """
    x = rng.uniform(0.3, 1, size=4)
    w = rng.uniform(0.4, 1, size=4) * np.array([1, 1, -0.3, 1])

    def scenario(neuron):
        return neuron.neuron(x, w, 0.0)

    assert_matches(student.run(scenario), neuron_by_definition(x, w, 0.0), name="neuron(x, w, 0)")


@pytest.mark.question("neuron")
def test_neuron_with_inputs_zero(student, rng):
    """When all inputs are zero, the bias alone decides.

    ko: 입력이 모두 0이면 편향만으로 답이 정해집니다.
    """
    w = rng.uniform(-1, 1, size=3)
    b = float(signs(rng, 1)[0] * rng.uniform(0.5, 2))

    def scenario(neuron):
        return neuron.neuron(np.zeros(3), w, b)

    assert_matches(student.run(scenario), sigmoid_of(b), name="neuron(x, w, b)")


@pytest.mark.question("neuron")
def test_neuron_fires_above_its_threshold(student, rng):
    """A bias of minus the threshold puts the half-way point at the threshold.

    ko: 편향이 -임계값이면 합이 임계값일 때 출력이 0.5입니다.
    """
    threshold = float(rng.uniform(3, 9))
    w = float(rng.uniform(0.5, 1.5))
    offsets = [-float(rng.uniform(0.3, 2)), 0.0, float(rng.uniform(0.3, 2))]
    inputs = [(threshold + offset) / w for offset in offsets]

    def scenario(neuron):
        return tuple([neuron.neuron(x, w, -threshold) for x in inputs])

    expected = [neuron_by_definition(x, w, -threshold) for x in inputs]
    assert_each(student.run(scenario), expected, name="neuron(x, w, -threshold)")


# --- train_bias ------------------------------------------------------------------------------------------------------


def trained(student, *arguments):
    """What train_bias returned: a tuple or a list will do, and so will a list of outputs."""

    def scenario(neuron):
        answer = neuron.train_bias(*arguments)
        if not isinstance(answer, (tuple, list)) or len(answer) != 3:
            return answer
        w, b, outputs = answer
        return w, b, np.asarray(outputs) if isinstance(outputs, (tuple, list)) else outputs

    return student.run(scenario)


def part_of(answer, index):
    """One of the three returned values, once it is sure that there are three."""
    if type(answer) is not tuple or len(answer) != 3:
        assert_matches(answer, (0.0, 0.0, np.zeros(1)), name="train_bias(...)")  # says what is wrong with its form
    return answer[index]


def start(rng):
    """A start from which w, b, the error, lr and x are all different and none of them is 0 or 1."""
    x = float(signs(rng, 1)[0] * rng.uniform(1.3, 2))
    w = float(signs(rng, 1)[0] * rng.uniform(0.2, 0.6))
    b = float(signs(rng, 1)[0] * rng.uniform(0.3, 0.8))
    return x, w, b, float(rng.uniform(0.15, 0.45))


@pytest.mark.question("train_bias", weight=4)
def test_train_bias_moves_b(student, rng):
    """One step moves the bias towards a smaller error, whatever the input is.

    ko: 입력이 무엇이든 한 스텝마다 편향은 오차를 줄이는 쪽으로 움직입니다.
    """
    x, w, b, lr = start(rng)
    for y in (1.0, 0.0):
        found = part_of(trained(student, x, y, w, b, lr, 1), 1)
        assert_matches(found, train_by_definition(x, y, w, b, lr, 1)[1], name="b after one step")


@pytest.mark.question("train_bias", weight=4)
def test_train_bias_moves_w(student, rng):
    """One step moves the weight by its share, which depends on the input.

    ko: 한 스텝에 가중치는 입력에 따라 정해지는 만큼 움직입니다.
    """
    x, w, b, lr = start(rng)
    for x, y in ((x, 1.0), (x, 0.0), (-x, 1.0)):
        found = part_of(trained(student, x, y, w, b, lr, 1), 0)
        assert_matches(found, train_by_definition(x, y, w, b, lr, 1)[0], name="w after one step")


@pytest.mark.question("train_bias", weight=4)
def test_train_bias_keeps_the_outputs(student, rng):
    """The outputs begin with the one before any learning, one for each step.

    ko: 학습하기 전의 출력부터 스텝마다 하나씩 기록합니다.
    """
    x, w, b, lr = start(rng)
    for y, steps in ((1.0, 1), (1.0, 7), (0.0, 7)):
        found = part_of(trained(student, x, y, w, b, lr, steps), 2)
        assert_matches(found, train_by_definition(x, y, w, b, lr, steps)[2], name="outputs")


@pytest.mark.question("train_bias", weight=4)
def test_train_bias_takes_many_steps(student, rng):
    """After many steps, weight and bias are where the rule leads.

    ko: 여러 스텝 뒤에도 가중치와 편향이 규칙대로 나옵니다.
    """
    x, w, b, lr = start(rng)
    for y, steps in ((1.0, 60), (0.0, 45), (float(rng.uniform(0.3, 0.7)), 30)):
        answer = trained(student, x, y, w, b, lr, steps)
        expected = train_by_definition(x, y, w, b, lr, steps)
        assert_matches(part_of(answer, 0), expected[0], name=f"w after {steps} steps")
        assert_matches(part_of(answer, 1), expected[1], name=f"b after {steps} steps")


@pytest.mark.question("train_bias", weight=2)
def test_train_bias_with_input_zero(student, rng):
    """With an input of zero the weight stays, and the bias learns alone.

    ko: 입력이 0이면 가중치는 그대로이고 편향만 학습됩니다.
    """
    _, w, b, lr = start(rng)
    steps = int(rng.integers(20, 40))
    answer = trained(student, 0, 1, w, b, lr, steps)
    expected = train_by_definition(0, 1, w, b, lr, steps)
    for index, name in enumerate(("w with x = 0", "b with x = 0", "outputs with x = 0")):
        assert_matches(part_of(answer, index), expected[index], name=name)


@pytest.mark.question("train_bias", weight=2)
def test_train_bias_from_whole_numbers(student, rng):
    """Weight and bias may start as whole numbers; they learn in fractions.

    ko: 가중치와 편향이 정수에서 시작해도 소수로 학습됩니다.
    """
    x, w, b = (int(sign * size) for sign, size in zip(signs(rng, 3), (rng.integers(2, 4), 1, 1), strict=True))
    lr, y, steps = float(rng.uniform(0.05, 0.15)), int(rng.integers(0, 2)), int(rng.integers(3, 7))
    for w, b in ((0, 0), (w, 0), (0, b)):
        answer = trained(student, x, y, w, b, lr, steps)
        expected = train_by_definition(x, y, w, b, lr, steps)
        for index, name in enumerate(("w", "b", "outputs")):
            assert_matches(part_of(answer, index), expected[index], name=name)


# --- count_parameters ------------------------------------------------------------------------------------------------


def different_sizes(rng, count, low=3, high=14):
    """As many layer sizes, all different."""
    return [int(size) for size in rng.choice(np.arange(low, high), size=count, replace=False)]


def assert_counted(actual, sizes):
    """A count is a count, be it an int or a float that is whole."""
    assert_matches(actual, parameters_by_counting(sizes), name="count_parameters(sizes)", rtol=0, kinds="iuf")


@pytest.mark.question("count_parameters", weight=4)
def test_count_parameters_of_two_layers(student, rng):
    """One input layer and one output layer.

    ko: 입력층과 출력층만 있는 신경망의 매개변수를 셉니다.
    """
    sizes = different_sizes(rng, 2)

    def scenario(neuron):
        return neuron.count_parameters(sizes)

    assert_counted(student.run(scenario), sizes)


@pytest.mark.question("count_parameters", weight=5)
def test_count_parameters_of_a_deep_network(student, rng):
    """A deeper network: each layer is joined to the next.

    ko: 더 깊은 신경망에서도 층마다 바로 다음 층과 이어집니다.
    """
    for layers in (3, 6):
        sizes = different_sizes(rng, layers)

        def scenario(neuron, sizes=sizes):
            return neuron.count_parameters(sizes)

        assert_counted(student.run(scenario), sizes)


@pytest.mark.question("count_parameters", weight=3)
def test_count_parameters_takes_a_tuple(student, rng):
    """The sizes may come as a tuple.

    ko: 층의 크기를 튜플로 주어도 됩니다.
    """
    sizes = tuple(different_sizes(rng, 4))

    def scenario(neuron):
        return neuron.count_parameters(sizes)

    assert_counted(student.run(scenario), sizes)


@pytest.mark.question("count_parameters", weight=3)
def test_count_parameters_twice(student, rng):
    """Counting twice gives the same number, and the list stays as it was.

    ko: 두 번 세어도 같은 수가 나오고 리스트는 그대로입니다.
    """
    sizes = different_sizes(rng, 5)

    def scenario(neuron):
        first = neuron.count_parameters(sizes)
        second = neuron.count_parameters(sizes)
        return first, second, sizes

    first, second, after = student.run(scenario)
    assert_matches(after, sizes, name="sizes after the call")
    assert_counted(first, sizes)
    assert_counted(second, sizes)


# --- class_prior_bias ------------------------------------------------------------------------------------------------

CLOSE = 1e-4  # a tiny number inside the logarithm, against log(0), does no harm


def uneven_counts(rng, classes):
    """Class counts that differ clearly, in no order."""
    counts = np.sort(rng.choice(np.arange(4, 25), size=classes, replace=False))
    counts[-1] += 30
    order = [1, classes - 1, 0, *range(2, classes - 1)]
    return counts[order]


def biases_of(student, counts):
    """What class_prior_bias returned; a list of numbers will do."""

    def scenario(neuron):
        answer = neuron.class_prior_bias(counts)
        return np.asarray(answer) if isinstance(answer, (tuple, list)) else answer

    return student.run(scenario)


@pytest.mark.question("class_prior_bias", weight=3)
def test_class_prior_bias_gives_the_frequencies_back(student, rng):
    """The softmax of the biases gives the class frequencies back.

    ko: 편향을 소프트맥스에 넣으면 클래스 비율이 되돌아옵니다.

    It does so where the biases differ as the logarithms of the frequencies do, whatever number they share.
    """
    counts = uneven_counts(rng, 4).astype(float)
    biases = biases_of(student, counts)
    form = np.zeros(counts.shape)
    assert_matches(biases, form, name="class_prior_bias(counts)", rtol=0, atol=np.inf)
    expected = np.array([math.log(count / counts[0]) for count in counts])
    assert_matches(biases - biases[0], expected, name="class_prior_bias(counts) less its first element", atol=CLOSE)


@pytest.mark.question("class_prior_bias", weight=4)
def test_class_prior_bias_has_mean_zero(student, rng):
    """The biases are shifted so that their mean is zero.

    ko: 편향의 평균이 0이 되도록 맞춥니다.
    """
    for classes in (3, 5):
        counts = uneven_counts(rng, classes).astype(float)
        assert_matches(
            biases_of(student, counts), prior_bias_by_definition(counts), name="class_prior_bias(counts)", atol=CLOSE
        )


@pytest.mark.question("class_prior_bias", weight=2)
def test_class_prior_bias_of_a_list(student, rng):
    """The counts may come as a list of whole numbers.

    ko: 클래스별 개수를 정수 리스트로 주어도 됩니다.
    """
    counts = [int(count) for count in uneven_counts(rng, 4)]
    assert_matches(
        biases_of(student, counts), prior_bias_by_definition(counts), name="class_prior_bias(counts)", atol=CLOSE
    )


@pytest.mark.question("class_prior_bias", weight=2)
def test_class_prior_bias_of_frequencies(student, rng):
    """Frequencies that add up to one do as well as counts, also with two classes.

    ko: 개수 대신 합이 1인 비율을 주어도 되고, 클래스가 둘이어도 됩니다.
    """
    rare = float(rng.uniform(0.06, 0.3))
    counts = np.array([rare, 1 - rare])
    assert_matches(biases_of(student, counts), prior_bias_by_definition(counts), name="class_prior_bias(p)", atol=CLOSE)


@pytest.mark.question("class_prior_bias", weight=2)
def test_class_prior_bias_of_balanced_classes(student, rng):
    """Once the classes are balanced, no class is preferred any more.

    ko: 불균형하던 클래스가 균형을 이루면 어느 클래스도 더는 유리하지 않습니다.
    """
    before = uneven_counts(rng, int(rng.integers(3, 7))).astype(float)
    balanced = np.full(len(before), np.max(before))
    for counts in (before, balanced):
        assert_matches(
            biases_of(student, counts), prior_bias_by_definition(counts), name="class_prior_bias(counts)", atol=CLOSE
        )


@pytest.mark.question("class_prior_bias", weight=2)
def test_class_prior_bias_leaves_the_counts_alone(student, rng):
    """The counts are still counts after the call.

    ko: 호출한 뒤에도 counts에는 개수가 그대로 들어 있습니다.
    """
    counts = uneven_counts(rng, 4).astype(float)

    def scenario(neuron):
        answer = neuron.class_prior_bias(counts)
        return counts, np.asarray(answer) if isinstance(answer, (tuple, list)) else answer

    after, biases = student.run(scenario)
    assert_matches(after, counts, name="counts after the call", rtol=0, atol=0)
    assert_matches(biases, prior_bias_by_definition(counts), name="class_prior_bias(counts)", atol=CLOSE)
