"""Scenarios: what ships runs there as here, what cannot is named in a sentence, and nothing of the suite goes along."""

from __future__ import annotations

import functools
import json
import math
from pathlib import Path

import numpy as np
import pytest

from autograder.errors import ScenarioError
from autograder.sandbox import wire
from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.scenario import import_only, pack
from autograder.sandbox.world import Limits, World

MODULES = frozenset({"tiny", "other"})
SOURCES = {"tiny": "def double(x):\n    return 2 * x\n", "other": "NAME = 'other'\n"}
LIMIT = 3  # a global of this suite


@pytest.fixture
def run():
    """Runs a scenario as a suite does; returns its answer."""
    runner = DirectRunner(World(SOURCES), Limits())
    runner.begin_check()

    def run(scenario):
        answer = runner.run(pack(scenario, MODULES), seed=0)
        assert answer.what == "returned", answer
        return answer.details

    yield run
    runner.end_check()


# --- what ships ------------------------------------------------------------------------------------------------------


def plain():
    def scenario(tiny):
        return tiny.double(21)

    return scenario


def two_modules():
    def scenario(other, tiny):
        return tiny.double(21) if other.NAME == "other" else None

    return scenario


def no_module():
    def scenario():
        return 42

    return scenario


def a_lambda():
    x = 21
    return lambda tiny: tiny.double(x)


def a_helper():
    def scenario(tiny):
        def helper(x):
            return tiny.double(x)

        return helper(21)

    return scenario


def a_recursive_helper():
    def scenario(tiny):
        def count(n):
            return 0 if n == 0 else count(n - 1) + tiny.double(1)

        return count(21)

    return scenario


def helpers_three_deep():
    def scenario(tiny):
        def outer(x):
            def middle(y):
                return (lambda z: tiny.double(x + y + z))(7)

            return middle(7)

        return outer(7)

    return scenario


def a_loop():
    numbers = [1, 2, 3, 15]

    def scenario(tiny):
        total = 0
        for number in numbers:
            total += tiny.double(number)
        return total

    return scenario


def comprehensions():
    start = 1

    def scenario(tiny):
        rows = [[tiny.double(i * j + start) for j in range(2)] for i in range(2)]
        return sum({i: v for i, row in enumerate(rows) for v in row}.values()) + len({i for i in range(36)})  # noqa: C416

    return scenario


def a_generator_inside():
    def scenario(tiny):
        def numbers():
            yield from (tiny.double(i) for i in range(7))

        return sum(numbers())

    return scenario


def a_class_inside():
    step = 20

    def scenario(tiny):
        class Base:
            start = tiny.double(1)

            def __init__(self, size):
                self.size = size

        class Counter(Base):
            small = Base.start // 2

            def __init__(self, size):
                super().__init__(size)
                self.total = sum(i for i in [size, self.start, self.small - 1])

            @property
            def answer(self):
                return tiny.double(self.total - 1)

        return Counter(step).answer

    return scenario


def a_default():
    x = 20

    def scenario(tiny, step=x, offset=1):
        return tiny.double(step + offset)

    return scenario


def keyword_only_defaults():
    def scenario(tiny, *, step=20, offset=1):
        return tiny.double(step + offset)

    return scenario


def positional_only():
    def scenario(tiny, /):
        return tiny.double(21)

    return scenario


def a_captured_value_that_is_rebound():
    total = 0

    def scenario(tiny):
        nonlocal total
        total += tiny.double(21)
        return total

    return scenario


def an_import_inside():
    def scenario(tiny):
        import math

        return tiny.double(math.floor(21.5))

    return scenario


def built_ins_and_numpy():
    def scenario(tiny):
        return int(isinstance(np.ones(3), np.ndarray) and max(map(abs, [np.int64(-42), tiny.double(0)])))

    return scenario


def an_exception_caught_inside():
    def scenario(tiny):
        try:
            tiny.nothing(0)
        except AttributeError as error:
            return 42 if "nothing" in str(error) else 0

    return scenario


def static():
    class Suite:
        @staticmethod
        def scenario(tiny):
            return tiny.double(21)

    return Suite.scenario


SHIPS = [
    plain, two_modules, no_module, a_lambda, a_helper, a_recursive_helper, helpers_three_deep, a_loop, comprehensions,
    a_generator_inside, a_class_inside, a_default, keyword_only_defaults, positional_only,
    a_captured_value_that_is_rebound, an_import_inside, built_ins_and_numpy, an_exception_caught_inside, static,
]  # fmt: skip


@pytest.mark.parametrize("make", SHIPS)
def test_a_scenario_gives_the_answer_that_it_would_give_here(make, run):
    assert run(make()) == 42


@pytest.mark.parametrize("make", SHIPS)
def test_no_path_and_no_name_of_the_suite_is_shipped(make):
    shipped = wire.encode(pack(make(), MODULES).request)
    assert b"<scenario>" in shipped
    for private in (make.__name__, "<locals>", __name__, str(Path(__file__).parent)):
        assert private.encode() not in shipped


def test_what_a_scenario_captures_and_takes_is_listed_by_name():
    x, unused = np.ones(3), "unused"

    def scenario(other, tiny, n=2, *, axis=0):
        return tiny.double(x)[n:], axis, other

    packed = pack(scenario, MODULES)
    assert unused not in packed.captured
    assert packed.modules == ("other", "tiny")
    assert set(packed.captured) == {"x", "n", "axis"}
    assert packed.request["captured"]["x"] is x
    assert packed.request["defaults"] == [2]
    assert packed.request["keyword_defaults"] == {"axis": 0}


def test_a_captured_value_is_the_one_at_the_time_of_the_run(run):
    def scenario(tiny):
        return tiny.double(x)

    x = 1
    first = run(scenario)
    x = 2
    assert (first, run(scenario)) == (2, 4)


def test_importing_alone_takes_one_module_and_ships_no_code():
    packed = import_only("tiny")
    assert packed.modules == ("tiny",)
    assert packed.request["code"] == b""
    assert packed.captured == {}


# --- what does not ship ----------------------------------------------------------------------------------------------


class Thing:
    pass


def oracle(x):
    return 2 * x


def captures(value):
    def scenario(tiny):
        return tiny.double(value)

    return scenario


def takes_by_default(value):
    def scenario(tiny, value=value):
        return tiny.double(value)

    return scenario


def takes_by_keyword(value):
    def scenario(tiny, *, value=value):
        return tiny.double(value)

    return scenario


@pytest.mark.parametrize("ship", [captures, takes_by_default, takes_by_keyword])
@pytest.mark.parametrize(
    ("value", "said"),
    [
        (oracle, "it captures 'value', a function; only data travels, so define helpers inside the scenario"),
        (len, "it captures 'value', a builtin_function_or_method; only data travels"),
        (np.add, "it captures 'value', a ufunc; only data travels"),
        (Thing, "it captures 'value', a type; only data travels"),
        (math, "it captures 'value', and value is module; only data travels"),
        (Thing(), f"it captures 'value', and value is {__name__}.Thing; only data travels"),
        ({"a": [0, Thing()]}, f"it captures 'value', and value['a'][1] is {__name__}.Thing; only data travels"),
        ([oracle], "it captures 'value', and value[0] is function; only data travels"),
        (functools.partial(oracle, 1), "it captures 'value', and value is functools.partial; only data travels"),
        (np.random.default_rng(0), "it captures 'value', and value is numpy.random._generator.Generator; only data"),
        (np.array([None]), "it captures 'value', and value is an array of dtype object; only data travels"),
        ({1}, "it captures 'value', and value is set; only data travels"),
    ],
    ids=lambda case: type(case).__name__ if not isinstance(case, str) else "",
)
def test_a_value_that_is_not_data_is_named(ship, value, said):
    with pytest.raises(ScenarioError) as error:
        pack(ship(value), MODULES)
    scenario = ship(value)
    place = f"scenario '{ship.__name__}.<locals>.scenario', line {scenario.__code__.co_firstlineno}: "
    assert str(error.value).startswith(place + said)


def reads_a_global():
    def scenario(tiny):
        return tiny.double(LIMIT)

    return scenario


def reads_a_global_in_a_helper():
    def scenario(tiny):
        def helper():
            return [tiny.double(LIMIT) for _ in range(2)]

        return helper()

    return scenario


def reads_a_global_in_a_class():
    def scenario(tiny):
        class Box:
            size = LIMIT

        return tiny.double(Box.size)

    return scenario


def reads_a_global_in_a_method():
    def scenario(tiny):
        class Box:
            def size(self):
                return LIMIT

        return tiny.double(Box().size())

    return scenario


def uses_a_module():
    def scenario(tiny):
        return tiny.double(math.pi)

    return scenario


def uses_numpy_by_its_long_name():
    def scenario(tiny):
        return tiny.double(numpy.pi)  # noqa: F821 (what an author may write)

    return scenario


def calls_an_oracle():
    def scenario(tiny):
        return tiny.double(1) == oracle(1)

    return scenario


def uses_an_unknown_name():
    def scenario(tiny):
        return tiny.double(nowhere)  # noqa: F821

    return scenario


def uses_two_globals():
    def scenario(tiny):
        return tiny.double(math.pi), json.dumps(LIMIT)

    return scenario


@pytest.mark.parametrize(
    ("make", "names"),
    [
        (reads_a_global, "'LIMIT'"),
        (reads_a_global_in_a_helper, "'LIMIT'"),
        (reads_a_global_in_a_class, "'LIMIT'"),
        (reads_a_global_in_a_method, "'LIMIT'"),
        (uses_a_module, "'math'"),
        (uses_numpy_by_its_long_name, "'numpy'"),
        (calls_an_oracle, "'oracle'"),
        (uses_an_unknown_name, "'nowhere'"),
        (uses_two_globals, "'LIMIT', 'json', 'math'"),
    ],
)
def test_a_global_other_than_np_is_named(make, names):
    with pytest.raises(ScenarioError) as error:
        pack(make(), MODULES)
    assert f"scenario '{make.__name__}.<locals>.scenario', line " in str(error.value)
    assert f"it uses the global {names}; a scenario has `np` and the built-ins only" in str(error.value)


def test_an_assert_in_a_scenario_is_refused_in_words_of_its_own():
    def scenario(tiny):
        assert tiny.double(1) == 2

    with pytest.raises(ScenarioError, match="it asserts; return the value and assert outside the scenario"):
        pack(scenario, MODULES)


def assigns_a_global():
    def scenario(tiny):
        global np
        np = tiny.double(1)

    return scenario


def deletes_a_global():
    def scenario(tiny):
        global np
        del np
        return tiny

    return scenario


@pytest.mark.parametrize("make", [assigns_a_global, deletes_a_global])
def test_a_global_that_is_assigned_is_named(make):
    with pytest.raises(ScenarioError, match="it assigns the global 'np'; return the value instead"):
        pack(make(), MODULES)


def test_np_must_be_numpy():
    function = plain()
    code = (lambda tiny: tiny.double(np.pi)).__code__
    with pytest.raises(ScenarioError, match="the global 'np' must be NumPy; write `import numpy as np` in the suite"):
        pack(type(function)(code, {"np": math}), MODULES)
    with pytest.raises(ScenarioError, match="the global 'np' must be NumPy"):
        pack(type(function)(code, {}), MODULES)
    assert pack(type(function)(code, {"np": np}), MODULES).modules == ("tiny",)


def star():
    def scenario(*modules):
        return modules

    return scenario


def star_after_a_module():
    def scenario(tiny, *rest):
        return tiny, rest

    return scenario


def double_star():
    def scenario(tiny, **rest):
        return tiny, rest

    return scenario


@pytest.mark.parametrize("make", [star, star_after_a_module, double_star])
def test_parameters_with_a_star_are_refused(make):
    with pytest.raises(ScenarioError, match=r"parameters are named one by one, not with \* or \*\*"):
        pack(make(), MODULES)


def yields():
    def scenario(tiny):
        yield tiny.double(1)

    return scenario


def is_a_coroutine():
    async def scenario(tiny):
        return tiny.double(1)

    return scenario


def yields_and_awaits():
    async def scenario(tiny):
        yield tiny.double(1)

    return scenario


@pytest.mark.parametrize("make", [yields, is_a_coroutine, yields_and_awaits])
def test_a_scenario_that_yields_or_awaits_is_refused(make):
    with pytest.raises(ScenarioError, match="it yields or awaits; a scenario returns its answer"):
        pack(make(), MODULES)


def test_a_parameter_that_is_no_module_is_named_with_the_modules_there_are():
    def scenario(tiny, layers):
        return tiny, layers

    with pytest.raises(ScenarioError) as error:
        pack(scenario, MODULES)
    said = "parameter 'layers' is not a module of this assignment (other, tiny); give it a default to ship a value"
    assert str(error.value).endswith(said)


def test_a_keyword_only_parameter_without_a_value_is_named():
    def scenario(tiny, *, axis, keepdims=True):
        return tiny, axis, keepdims

    with pytest.raises(ScenarioError, match="keyword-only parameter 'axis' needs a default"):
        pack(scenario, MODULES)


def test_a_captured_name_without_a_value_yet_is_named():
    def scenario(tiny):
        return tiny.double(later)

    with pytest.raises(ScenarioError, match="it captures 'later', which has no value yet"):
        pack(scenario, MODULES)
    later = 1
    assert pack(scenario, MODULES).captured == {"later": later}


def test_a_scenario_that_calls_itself_is_refused():
    def scenario(tiny):
        return scenario(tiny)

    with pytest.raises(ScenarioError, match="it captures 'scenario', a function"):
        pack(scenario, MODULES)


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        (len, "builtin_function_or_method"),
        (Thing, "type"),
        (functools.partial(oracle, 1), "partial"),
        ([].append, "builtin_function_or_method"),
        (Path(__file__).exists, "method"),
        (np.add, "ufunc"),
        (None, "NoneType"),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)
def test_something_other_than_a_function_is_refused(what, kind):
    with pytest.raises(ScenarioError) as error:
        pack(what, MODULES)
    assert str(error.value).startswith("student.run takes a function; ")
    assert str(error.value).endswith(f" is a {kind}")
