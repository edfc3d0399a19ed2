"""A slip is counted once: a question whose needs are wrong is judged again with stand-ins for them."""

from __future__ import annotations

import pytest

from autograder.config import find_course
from autograder.lanes import Job, judge_all
from autograder.messages import sentence
from autograder.records import Finding, Outcome, Submission
from autograder.scoring import score

RIGHT = """
def double(x):
    return x + x


def quadruple(x):
    return double(double(x))


class Counter:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total += number
        return self.total
"""
WRONG_DOUBLE = RIGHT.replace("x + x", "x + 2")


@pytest.fixture
def graded(tiny, machine):
    """Judge and score one text, both ways of calling, which must agree."""

    def run(text, broken=None):
        sources = {} if broken else {"tiny": text}
        jobs = [Job(way, sources, broken or {}, seed=1, way=way) for way in ("sandbox", "direct")]
        found = [
            score(Submission(student="kim"), verdict, tiny).questions
            for _, verdict in judge_all(tiny, machine, jobs, 1)
        ]
        assert [one.score for one in found[0]] == [one.score for one in found[1]]
        return {one.id: one for one in found[0]}

    return run


def scores(questions):
    return {name: one.score for name, one in questions.items()}


def test_one_wrong_function_costs_its_own_points_only(graded):
    questions = graded(WRONG_DOUBLE)
    assert scores(questions) == {"double": 0, "quadruple": 4, "counter.add": 2}
    assert questions["quadruple"].carried == ("double",)
    assert all(check.carried and check.finding is None for check in questions["quadruple"].checks)


def test_a_question_that_needs_nothing_wrong_is_not_carried(graded):
    questions = graded(RIGHT)
    assert scores(questions) == {"double": 6, "quadruple": 4, "counter.add": 2}
    assert not any(one.carried or any(check.carried for check in one.checks) for one in questions.values())


def test_a_question_that_is_wrong_itself_stays_wrong_and_shows_the_first_run(graded):
    questions = graded(WRONG_DOUBLE.replace("double(double(x))", "double(x)"))
    assert scores(questions)["quadruple"] == 0
    assert questions["quadruple"].carried == ()
    assert questions["quadruple"].checks[0].finding.kind == "values_shown"


def test_a_stub_that_a_question_needs_is_stood_in_for(graded):
    stub = RIGHT.replace("return x + x", 'raise NotImplementedError("double is still a stub")')
    assert scores(graded(stub)) == {"double": 0, "quadruple": 4, "counter.add": 2}


# --- what comes to no end ---------------------------------------------------------------------------------------------

ENDLESS_DOUBLE = RIGHT.replace("    return x + x", "    while True: pass")
STOPPED = {"cpu_time", "wall_time"}


def kinds(question):
    return [check.finding.kind if check.finding else check.outcome.value for check in question.checks]


def more_checks(root, count=8):
    """Have the second check of double that many times."""
    suite = root / "solutions/tiny/test_hidden_tiny.py"
    one = '@pytest.mark.question("double")\ndef test_double_of_a_number(student, rng):'
    many = one.replace("\n", f'\n@pytest.mark.parametrize("_time", range({count}))\n').replace("rng)", "rng, _time)")
    suite.write_text(suite.read_text().replace(one, many))


def test_a_loop_without_end_costs_its_own_points_only(graded, tiny_root):
    more_checks(tiny_root)
    questions = graded(ENDLESS_DOUBLE.replace("return double(double(x))", "print('run')\n    return double(double(x))"))
    assert scores(questions) == {"double": 0, "quadruple": 4, "counter.add": 2}
    assert set(kinds(questions["double"])[:2]) <= STOPPED
    assert kinds(questions["double"])[2:] == ["not_run"] * 7
    assert questions["quadruple"].carried == ("double",)
    assert questions["quadruple"].checks[0].printed == ""  # with their own double it was not run at all


def test_what_rests_on_a_loop_without_end_and_is_wrong_itself_says_why_it_was_not_run(graded):
    questions = graded(ENDLESS_DOUBLE.replace("double(double(x))", "double(x)"))
    assert scores(questions) == {"double": 0, "quadruple": 0, "counter.add": 2}
    finding = questions["quadruple"].checks[0].finding
    assert sentence(finding, "en") == "It was not run: checks of double before it came to no end."


def test_a_loop_without_end_for_one_input_costs_that_check_only(graded, tiny_root):
    more_checks(tiny_root)
    questions = graded(
        ENDLESS_DOUBLE.replace("while True: pass", "while getattr(x, 'ndim', 0) == 2: pass\n    return x + x")
    )
    assert kinds(questions["double"])[0] in STOPPED
    assert kinds(questions["double"])[1:] == ["passed"] * 8
    assert (scores(questions)["quadruple"], questions["quadruple"].carried) == (4, ())


def test_what_rests_on_a_function_that_ends_for_some_inputs_is_tried_with_it(graded, tiny_root):
    more_checks(tiny_root)  # of these the later ones are endless; quadruple's is an array with one axis
    toml = tiny_root / "assignments/tiny/assignment.toml"
    toml.write_text(toml.read_text().replace("per_submission = 12", "per_submission = 100"))
    text = RIGHT.replace("    return x + x", "    while np.ndim(x) == 0: pass\n    return x + x")
    questions = graded("import numpy as np\n" + text)
    assert kinds(questions["double"])[0] == "passed"
    assert set(kinds(questions["double"])[1:5]) <= STOPPED
    assert kinds(questions["double"])[5:] == ["not_run"] * 4
    assert (scores(questions)["quadruple"], questions["quadruple"].carried) == (4, ())


def test_the_checks_of_another_suite_follow_those_that_were_not_run(tiny_root, machine):
    more_checks(tiny_root)
    suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
    head, marker, counter = suite.read_text().partition('@pytest.mark.question("counter.add")')
    _, second, quadruple = head.partition('@pytest.mark.question("quadruple")')
    start = "import pytest\n\nfrom autograder.checks import assert_matches\n\n\n"
    suite.write_text(head.removesuffix(second + quadruple))
    suite.with_name("test_hidden_z.py").write_text(start + second + quadruple + marker + counter)
    jobs = [Job("endless", {"tiny": ENDLESS_DOUBLE}), Job("right", {"tiny": RIGHT})]
    assignment = find_course(tiny_root).assignment("tiny")
    found = {job.key: verdict.checks for job, verdict in judge_all(assignment, machine, jobs, 1)}
    assert [check.outcome.value for check in found["endless"]] == ["failed"] * 9 + ["passed"] * 2
    assert {check.outcome.value for check in found["right"]} == {"passed"}


def test_the_run_with_stand_ins_has_a_time_of_its_own(tiny_root, machine):
    toml = tiny_root / "assignments/tiny/assignment.toml"
    toml.write_text(toml.read_text().replace("per_submission = 12", "per_submission = 3"))
    asleep = "import time\n" + RIGHT.replace("return x + x", "time.sleep(1000)")
    assignment = find_course(tiny_root).assignment("tiny")
    ((_, verdict),) = judge_all(assignment, machine, [Job("kim", {"tiny": asleep})], 1)
    questions = {one.id: one for one in score(Submission(student="kim"), verdict, assignment).questions}
    assert kinds(questions["counter.add"]) == ["all_time"]
    assert (scores(questions)["quadruple"], questions["quadruple"].carried) == (4, ("double",))


# --- what is not there ------------------------------------------------------------------------------------------------


def test_a_function_that_is_missing_is_stood_in_for(graded):
    assert scores(graded(RIGHT.replace("def double(x)", "def dubble(x)")))["quadruple"] == 4


def test_the_stand_in_does_not_come_with_the_answer_of_the_question(graded):
    thief = """
def double(x):
    return None


def quadruple(x):
    import gc

    for thing in gc.get_objects():
        if isinstance(thing, dict) and callable(thing.get("quadruple")) and thing["quadruple"] is not quadruple:
            return thing["quadruple"](x)
    return sum(1 for thing in gc.get_objects() if isinstance(thing, str) and "def quadruple" in thing)
"""
    questions = graded(thief)
    assert scores(questions)["quadruple"] == 0
    assert questions["quadruple"].carried == ()


def test_a_module_that_cannot_be_read_earns_nothing_by_its_stand_in(graded):
    questions = graded("def double(x:\n" + RIGHT)
    assert scores(questions) == {"double": 0, "quadruple": 0, "counter.add": 0}
    assert questions["quadruple"].checks[0].finding.kind == "syntax"


def test_a_module_that_was_not_handed_in_earns_nothing(graded):
    missing = Finding(kind="missing_file", values={"file": "tiny.py"})
    questions = graded("", broken={"tiny": missing})
    assert set(scores(questions).values()) == {0}
    assert questions["quadruple"].checks[0].finding == missing


def test_nothing_of_the_second_run_is_shown(graded):
    chatty = WRONG_DOUBLE.replace("return double(double(x))", "print('runs', double(1))\n    return double(double(x))")
    checks = graded(chatty)["quadruple"].checks
    assert checks[0].outcome is Outcome.PASSED
    assert checks[0].printed == "runs 3\n"  # of the first run, with the student's own double


TWO_MODULES = {
    "course.toml": 'title = "Two"\n[[assignments]]\nid = "two"\n',
    "assignments/two/assignment.toml": """
id = "two"
title = "Two modules"
modules = ["low.py", "high.py"]
[[questions]]
id = "one"
points = 1
defines = ["one"]
handout = "1"
hint = "h"
[[questions]]
id = "other"
points = 1
defines = ["other"]
handout = "2"
hint = "h"
[[questions]]
id = "top"
points = 1
defines = ["top"]
needs = ["one"]
handout = "3"
hint = "h"
""",
    "solutions/two/low.py": "def one(x):\n    return x + 1\n\n\ndef other(x):\n    return x + 2\n",
    "solutions/two/high.py": "from low import one\n\n\ndef top(x):\n    return 10 * one(x)\n",
    "solutions/two/test_hidden_two.py": "import pytest\n\nfrom autograder.checks import assert_matches\n"
    + "".join(
        f'\n\n@pytest.mark.question("{name}")\ndef test_{name}(student):\n'
        f"    assert_matches(student.run(lambda {module}: {module}.{name}(5)), {value}, name='{name}(5)')\n"
        for name, module, value in (("one", "low", 6), ("other", "low", 7), ("top", "high", 60))
    ),
}


def write_two_modules(folder):
    for name, text in TWO_MODULES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return find_course(folder).assignment("two")


@pytest.mark.parametrize(
    "low",
    [
        "import torch\n\ntorch.manual_seed(0)\n",
        "def one(x:\n",
        "while True: pass\n",
        "def one(x):\n    return x\n\n\ndef other(x):\n    return x + 2\n",
    ],
    ids=["a foreign import", "a syntax error", "an endless loop", "a wrong function"],
)
def test_a_module_that_another_rests_on_does_not_take_it_down(tmp_path, machine, low):
    assignment = write_two_modules(tmp_path)
    # it imports more than it needs, as people do
    high = "from low import one, other\n\n\ndef top(x):\n    return one(x) * 10\n"
    ((_, verdict),) = judge_all(assignment, machine, [Job("kim", {"low": low, "high": high})], 1)
    top = score(Submission(student="kim"), verdict, assignment).questions[2]
    assert (top.score, top.carried) == (1, ("one",))
    assert sum(check.outcome is Outcome.PASSED for check in verdict.checks if check.question == "one") == 0


@pytest.mark.parametrize(("used", "expected"), [("one(x)", [1, 0, 1]), ("one(x) + 0 * other(x)", [1, 0, 0])])
def test_a_function_that_was_deleted_costs_what_uses_it(tmp_path, machine, used, expected):
    assignment = write_two_modules(tmp_path)
    low, high = (
        "def one(x):\n    return x + 1\n",
        f"from low import one, other\n\n\ndef top(x):\n    return 10 * ({used})\n",
    )
    ((_, verdict),) = judge_all(assignment, machine, [Job("kim", {"low": low, "high": high})], 1)
    result = score(Submission(student="kim"), verdict, assignment)
    assert [question.score for question in result.questions] == expected
    said = [sentence(check.finding, "en") for check in verdict.checks if check.finding]
    assert said[0] == "low.py does not define other."
    assert said[1:] == (
        [] if expected[2] else ["ImportError in high.py, line 1: cannot import name 'other' from 'low' (low.py)"]
    )


LAYER = """
class Layer:
    def __init__(self, weight):
        self.weight = weight

    def forward(self, x):
        self.{kept} = x
        return self.weight * x

    def backward(self, dout):
        return {back}


def train(weight, x):
    layer = Layer(weight)
    return layer.forward(x), layer.backward(x)
"""
QUESTION = """
[[questions]]
id = "{0}"
points = 1
defines = ["{1}"]
needs = {2}
handout = "1"
hint = "h"
"""
ONE_CLASS = {
    "course.toml": 'title = "One"\n[[assignments]]\nid = "one"\n',
    "assignments/one/assignment.toml": 'id = "one"\ntitle = "One class"\nmodules = ["layer.py"]\n'
    + QUESTION.format("forward", "Layer.forward", [])
    + QUESTION.format("backward", "Layer.backward", ["forward"])
    + QUESTION.format("train", "train", ["forward", "backward"]),
    "solutions/one/layer.py": LAYER.format(kept="x", back="dout * self.weight + 0 * self.x"),
    "solutions/one/test_hidden_one.py": "import pytest\n\nfrom autograder.checks import assert_matches\n"
    + "".join(
        f'\n\n@pytest.mark.question("{name}")\ndef test_{name}(student):\n'
        f"    assert_matches(student.run(lambda layer: {call}), {value}, name='it')\n"
        for name, call, value in (
            ("forward", "layer.Layer(3).forward(5)", 15),
            ("backward", "layer.train(3, 7)[1]", 21),
            ("train", "layer.train(3, 5)", (15, 15)),
        )
    ),
}


def test_a_class_whose_method_is_wrong_is_stood_in_for_as_a_whole(tmp_path, machine):
    for name, text in ONE_CLASS.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assignment = find_course(tmp_path).assignment("one")
    own_names = LAYER.format(kept="seen", back="dout + 0 * self.seen")  # backward is wrong; ours would look for self.x
    ((_, verdict),) = judge_all(assignment, machine, [Job("kim", {"layer": own_names})], 1)
    questions = {one.id: one for one in score(Submission(student="kim"), verdict, assignment).questions}
    assert scores(questions) == {"forward": 1, "backward": 0, "train": 1}
    assert questions["train"].carried == ("backward",)


KEEPER = """
class Layer:
    def __init__(self, weight):
        self.weight = weight
        self.{kept} = None

    def forward(self, x):
        self.{kept} = {value}
        return {out}

    def backward(self, dout):
        return dout * self.weight * (self.{kept} or 0)


def train(weight, x):
    layer = Layer(weight)
    return layer.forward(x), layer.backward(x)
"""
NOT_KEPT = (
    '"""\nquestion = "backward"\nen = "forward keeps nothing."\nko = "forward가 아무것도 저장하지 않습니다."\n"""\n'
)


def test_a_stand_in_whose_attributes_have_other_names_names_no_mistake(tmp_path, machine):
    right = KEEPER.format(kept="kept", value="1", out="self.weight * x")
    nothing_kept = NOT_KEPT + KEEPER.format(kept="kept", value="None", out="self.weight * x")
    files = ONE_CLASS | {"solutions/one/layer.py": right, "solutions/one/mistakes/backward_not_kept.py": nothing_kept}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assignment = find_course(tmp_path).assignment("one")
    own_names = KEEPER.format(kept="mine", value="2", out="self.weight * x + 1")  # kept, and wrong
    jobs = [Job("kim", {"layer": own_names}), Job("lee", {"layer": nothing_kept})]
    kim, lee = (verdict for _, verdict in judge_all(assignment, machine, jobs, 1))
    assert "backward" not in kim.causes
    assert list(lee.causes["backward"]) == ["backward_not_kept"]
