"""The direct call: trusted code answers as it would from the sandbox, and leaves nothing behind in the judge."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import textwrap
import types
import warnings

import numpy as np
import pytest

from autograder.checks.student import Student
from autograder.errors import StudentRaised
from autograder.sandbox import worker
from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.scenario import import_only, pack
from autograder.sandbox.world import Limits, World

SHORT = Limits(cpu_seconds=0.2)


@pytest.fixture
def start():
    """Starts a check on modules: `start(tiny="def double(x): ...")`; returns what runs scenarios in it."""
    runners = []

    def start(limits=Limits(), **sources):  # noqa: B008 (frozen)
        texts = {name: textwrap.dedent(text) for name, text in sources.items()}
        runner = DirectRunner(World(texts, packages=("common",)), limits)
        runner.begin_check()
        runners.append(runner)

        def run(scenario, seed=0):
            return runner.run(pack(scenario, frozenset(sources)), seed)

        run.runner = runner
        return run

    yield start
    for runner in reversed(runners):
        runner.end_check()


def call(tiny):
    """The scenario of most tests here."""
    return tiny.f()


# --- values ----------------------------------------------------------------------------------------------------------


def test_the_answer_is_what_the_scenario_returns(start):
    answer = start(tiny="def f(): return {'W': [1, (2.5, None)]}")(call)
    assert (answer.what, answer.details, answer.printed) == ("returned", {"W": [1, (2.5, None)]}, "")


def test_a_captured_array_that_is_returned_comes_back_as_a_copy(start):
    x = np.arange(6.0).reshape(2, 3)

    def scenario(tiny):
        return tiny.same(x), x

    one, other = start(tiny="def same(x): return x")(scenario).details
    assert (one == x).all()
    one[...] = -1
    assert (other == x).all()
    assert (x == np.arange(6.0).reshape(2, 3)).all()


def test_what_is_captured_is_unchanged_whatever_the_code_does_to_it(start):
    x, params, steps = np.ones(3), {"W": np.ones(2)}, [1, [2]]

    def scenario(tiny):
        tiny.spoil(x, params, steps)
        return x, params, steps

    run = start(
        tiny="""
        def spoil(x, params, steps):
            x *= 0
            params["W"] += 1
            params["b"] = 0
            steps[1].append(3)
            del steps[0]
        """
    )
    there = run(scenario).details
    assert (there[0] == 0).all()
    assert list(there[1]) == ["W", "b"]
    assert there[2] == [[2, 3]]
    assert (x == 1).all()
    assert list(params) == ["W"]
    assert (params["W"] == 1).all()
    assert steps == [1, [2]]


def test_a_default_is_unchanged_whatever_the_code_does_to_it(start):
    x, y = np.ones(3), np.ones(3)

    def scenario(tiny, x=x, *, y=y):
        tiny.spoil(x)
        tiny.spoil(y)

    assert start(tiny="def spoil(x): x *= 0")(scenario).what == "returned"
    assert (x == 1).all()
    assert (y == 1).all()


@pytest.mark.parametrize(
    ("value", "path", "found"),
    [
        ("np.ma.masked_array([1.0])", "", "numpy.ma.MaskedArray"),
        ("{'W': [0, np.matrix([[1]])]}", "['W'][1]", "numpy.matrix"),
        ("Net()", "", "tiny.Net"),
        ("np.array([None])", "", "an array of dtype object"),
        ("(f, 1)", "[0]", "function"),
        ("(i for i in [1])", "", "generator"),
    ],
)
def test_an_answer_that_is_not_data_is_named_with_its_place(start, value, path, found):
    run = start(tiny=f"import numpy as np\nclass Net: pass\ndef f(): return {value}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # np.matrix
        answer = run(call)
    assert (answer.what, answer.details) == ("not_data", {"path": path, "found": found})


# --- checks are apart ------------------------------------------------------------------------------------------------

COUNTER = "total = 0\ndef f():\n    global total\n    total += 1\n    return total\n"


def test_modules_stay_the_same_within_a_check_and_are_fresh_in_the_next(start):
    run = start(tiny=COUNTER)
    assert [run(call).details for _ in range(2)] == [1, 2]
    run.runner.end_check()
    run.runner.begin_check()
    assert run(call).details == 1


def test_two_modules_of_a_submission_see_each_other(start):
    run = start(tiny="import helpers\ndef f(): return helpers.number()", helpers="def number(): return 7")
    assert run(call).details == 7


def test_the_judges_own_modules_are_hidden_during_a_check_and_back_afterwards(monkeypatch):
    ours, our_util = types.ModuleType("tiny"), types.ModuleType("common.util")
    monkeypatch.setitem(sys.modules, "tiny", ours)
    monkeypatch.setitem(sys.modules, "common.util", our_util)
    modules, finders, path = dict(sys.modules), list(sys.meta_path), list(sys.path)
    source = "from common.util import seven\ndef f(): return seven()"
    runner = DirectRunner(World({"tiny": source, "util": "def seven(): return 7"}, packages=("common",)), Limits())
    runner.begin_check()
    assert runner.run(pack(call, frozenset({"tiny"})), seed=0).details == 7
    assert sys.modules["tiny"] is not ours
    runner.end_check()
    runner.close()
    assert sys.modules["tiny"] is ours
    assert sys.modules["common.util"] is our_util
    assert sys.modules == modules
    assert (sys.meta_path, sys.path) == (finders, path)


def test_a_module_named_like_an_installed_one_is_the_submissions_only_within_a_check(start):
    run = start(json="def f(): return 'mine'")

    def scenario(json):
        return json.f()

    assert run(scenario).details == "mine"
    run.runner.end_check()
    assert sys.modules["json"] is json
    run.runner.begin_check()


# --- what the judge keeps --------------------------------------------------------------------------------------------

DRAW = """
import random
import numpy as np

def f():
    return random.random(), np.random.normal(size=3)
"""


def test_the_global_random_generators_are_seeded_by_the_run(start):
    run = start(tiny=DRAW)
    one, again, other = (run(call, seed).details for seed in (5, 5, 6))
    assert one[0] == again[0] == random.Random(5).random()
    assert (one[1] == again[1]).all()
    assert (one[1] == np.random.RandomState(5).normal(size=3)).all()
    assert one[0] != other[0]
    assert (one[1] != other[1]).any()


@pytest.mark.parametrize("text", [DRAW, DRAW.replace("return", "drawn =") + "    1 / 0\n"], ids=["returns", "raises"])
def test_the_judges_random_generators_go_on_where_they_were(start, text):
    run = start(tiny=text)
    random.seed(1)
    np.random.seed(1)
    wanted = random.random(), random.random(), np.random.random(), np.random.random()
    random.seed(1)
    np.random.seed(1)
    first = random.random(), np.random.random()
    run(call, seed=3)
    assert (first[0], random.random(), first[1], np.random.random()) == wanted


def test_numpys_error_handling_and_warning_filters_are_put_back(start):
    run = start(
        tiny="""
        import warnings
        import numpy as np
        warnings.simplefilter("error")
        np.seterr(all="raise")
        def f(): return 1
        """
    )
    errors, filters = np.geterr(), list(warnings.filters)
    assert run(call).details == 1
    assert (np.geterr(), warnings.filters) == (errors, filters)


def test_the_judges_output_streams_are_put_back(start):
    before = sys.stdout, sys.stderr
    start(tiny="import sys\ndef f(): sys.stdout = sys.stderr = None")(call)
    assert (sys.stdout, sys.stderr) == before


# --- what is written --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "open({path!r}, 'w').write('x')",
        "import io; io.open({path!r}, mode='xb').write(b'x')",
        "import pathlib; pathlib.Path({path!r}).write_bytes(b'x')",
        "import os; os.makedirs({path!r} + '/more')",
        "import os; os.mkdir({path!r})",
        "import numpy as np; np.save({path!r}, np.ones(3))",
    ],
)
def test_what_a_module_writes_while_it_loads_is_written_nowhere(start, tmp_path, line):
    text = line.format(path=str(tmp_path / "new"))
    assert start(tiny=f"{text}\ndef f(): return 7\n")(call).details == 7
    assert list(tmp_path.iterdir()) == []


def test_files_can_be_read_while_a_module_loads_and_written_as_ever_behind_that(start, tmp_path):
    before = open, os.mkdir
    (tmp_path / "old").write_text("old")
    text = f"""
    with open({str(tmp_path / "old")!r}) as file:
        read = file.read()
    def f():
        with open({str(tmp_path / "new")!r}, 'w') as file:
            file.write(read)
    """
    start(tiny=text)(call)
    assert (tmp_path / "new").read_text() == "old"
    assert (open, os.mkdir) == before


# --- what is printed -------------------------------------------------------------------------------------------------


def test_what_is_printed_comes_along_from_import_and_call_and_both_streams(start, capsys):
    run = start(
        tiny="""
        import sys
        print("loaded")
        def f():
            print("out", 1)
            print("err", file=sys.stderr)
            sys.stdout.write("넘파이")
        """
    )
    assert run(call).printed == "loaded\nout 1\nerr\n넘파이"
    assert capsys.readouterr() == ("", "")


def test_what_is_printed_comes_along_with_an_exception(start):
    answer = start(tiny="def f():\n    print('before')\n    raise ValueError('no')")(call)
    assert (answer.what, answer.printed) == ("raised", "before\n")


@pytest.mark.parametrize(
    "line",
    [
        "sys.stdout.reconfigure(encoding='utf-8')",
        "sys.stdout.reconfigure(line_buffering=True, errors='replace'); sys.stderr.reconfigure(encoding='cp949')",
        "sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8')",
        "sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding='utf-8', line_buffering=True)",
        "sys.stdout = codecs.getwriter('utf-8')(sys.stdout.buffer)",
        "sys.stdout.flush(); assert sys.stdout.encoding.lower() == 'utf-8' and not sys.stdout.isatty()",
        "assert isinstance(sys.stdout.fileno(), int)",
    ],
)
def test_the_console_can_be_set_up_as_people_do(start, line):
    text = f"import codecs, io, sys\n{line}\nprint('넘파이')\ndef f(): return 7\n"
    answer = start(tiny=text)(call)
    assert (answer.what, answer.details, answer.printed) == ("returned", 7, "넘파이\n")


def test_what_is_printed_as_bytes_is_text_and_capped(start):
    run = start(tiny="import sys\ndef f(n): return sys.stdout.buffer.write(b'\\xeb\\x84\\x98\\xff' * n)")
    assert run(lambda tiny: tiny.f(1)).printed == "넘\N{REPLACEMENT CHARACTER}"
    assert len(run(lambda tiny: tiny.f(10**6)).printed) < worker.MAX_PRINTED + 100


@pytest.mark.parametrize("how", ["print('x' * 10**6)", "for _ in range(10**5): print('x' * 9)"])
def test_what_is_printed_is_capped_and_says_so(start, how):
    printed = start(tiny=f"def f():\n    {how}")(call).printed
    kept, note = printed[: worker.MAX_PRINTED], printed[worker.MAX_PRINTED :]
    assert set(kept) <= {"x", "\n"}
    assert len(kept) == worker.MAX_PRINTED
    assert note == "\n[the rest was cut]"


def test_exactly_as_much_as_is_kept_is_not_called_cut(start):
    printed = start(tiny=f"def f(): print('x' * {worker.MAX_PRINTED}, end='')")(call).printed
    assert printed == "x" * worker.MAX_PRINTED


def test_half_a_surrogate_pair_is_printed_as_a_question_mark(start):
    assert start(tiny="def f(): print('a\\ud800b', end='')")(call).printed == "a?b"


# --- exceptions ------------------------------------------------------------------------------------------------------


def test_an_exception_is_told_by_types_message_and_line_of_the_submission(start):
    answer = start(
        tiny="""
        class OwnError(KeyError, ValueError):
            pass

        def f():
            raise OwnError("no", 1)
        """
    )(call)
    assert answer.what == "raised"
    assert answer.details == {
        "types": ("OwnError", "KeyError", "LookupError", "ValueError", "Exception", "BaseException"),
        "message": "('no', 1)",
        "file": "tiny.py",
        "line": 6,
    }


def test_the_line_is_the_innermost_one_of_the_submission_under_numpy_and_through_modules(start):
    answer = start(
        tiny="import helpers\n\ndef f():\n    return helpers.add()",
        helpers="import numpy as np\n\n\ndef add():\n    return np.concatenate([1, np.ones(2)])",
    )(call)
    assert answer.details["types"][0] == "ValueError"
    assert (answer.details["file"], answer.details["line"]) == ("helpers.py", 5)


def test_an_exception_of_the_scenarios_own_has_no_line_of_the_submission(start):
    def scenario(tiny):
        return tiny.nothing()

    details = start(tiny="x = 1")(scenario).details
    assert details["message"] == "module 'tiny' has no attribute 'nothing'"
    assert (details["file"], details["line"]) == ("", 0)


@pytest.mark.parametrize(
    ("statement", "kind", "message"),
    [
        ("raise SystemExit(0)", "SystemExit", "0"),
        ("import sys; sys.exit('bye')", "SystemExit", "bye"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
        ("raise GeneratorExit('x')", "GeneratorExit", "x"),
        ("raise BaseExceptionGroup('many', [KeyboardInterrupt()])", "BaseExceptionGroup", "many (1 sub-exception)"),
        ("return f()", "RecursionError", "maximum recursion depth exceeded"),
        ("raise NotImplementedError", "NotImplementedError", ""),
        ("raise ValueError('x' * 10**6)", "ValueError", "x" * worker.MAX_MESSAGE),
        ("raise ValueError('a\\ud800b')", "ValueError", "a?b"),
        ("raise SyntaxError('a\\ud800b')", "SyntaxError", "a?b"),
        ("raise SyntaxError('odd', ('no.py', 'no number', 1, ''))", "SyntaxError", "odd"),
    ],
)
def test_whatever_is_raised_is_an_answer(start, statement, kind, message):
    answer = start(tiny=f"def f():\n    {statement}")(call)
    assert (answer.what, answer.details["types"][0], answer.details["message"]) == ("raised", kind, message)


@pytest.mark.parametrize(
    "body", ["raise RuntimeError", "raise SystemExit", "return 3", "return self.__str__()"], ids=str.split
)
def test_an_exception_whose_text_cannot_be_had_has_none(start, body):
    answer = start(
        tiny=f"""
        class Evil(Exception):
            def __str__(self):
                {body}

        def f():
            raise Evil
        """
    )(call)
    assert (answer.what, answer.details["types"][0], answer.details["message"]) == ("raised", "Evil", "")
    assert (answer.details["file"], answer.details["line"]) == ("tiny.py", 7)


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ("x = 1\ndef f(:\n", "SyntaxError", 2),
        ("def f():\nreturn 1\n", "IndentationError", 2),
        ("def f():\n\tif 1:\n        return 1\n", "TabError", 3),
        ("x = 1\n\nx = (\n", "SyntaxError", 3),
        ("x = 1\nreturn x\n", "SyntaxError", 2),
        ("x = 1\n\nimport nowhere_to_be_found as a; a.f()\n", "ModuleNotFoundError", 3),
        ("x = 1\nfrom numpy import nothing_of_this_name\n", "ImportError", 2),
        ("x = 1\nprint(y)\n", "NameError", 2),
        ("\n\n\nraise SystemExit\n", "SystemExit", 4),
        ("raise KeyboardInterrupt\n", "KeyboardInterrupt", 1),
    ],
)
def test_a_module_that_cannot_be_imported_is_named_with_the_line(start, text, kind, line):
    answer = start(tiny=text)(call)
    assert (answer.what, answer.details["module"], answer.details["types"][0]) == ("unloadable", "tiny", kind)
    assert (answer.details["file"], answer.details["line"]) == ("tiny.py", line)


def test_a_broken_module_that_another_one_imports_is_told_by_its_own_line(start):
    answer = start(tiny="import helpers\ndef f(): return 1", helpers="x = 1\nx = = 2\n")(call)
    assert (answer.what, answer.details["module"]) == ("unloadable", "tiny")
    assert (answer.details["file"], answer.details["line"]) == ("helpers.py", 2)


def test_a_syntax_error_in_what_the_code_evaluates_is_not_one_of_the_file(start):
    run = start(tiny="def f(): return eval('1 +')")
    student = Student(run.runner, ("tiny",), ("numpy",), Limits(), {})
    with pytest.raises(StudentRaised) as error:
        student.run(call)
    assert str(error.value) == "SyntaxError: invalid syntax"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("raise EOFError('EOF when reading a line')", "asks_input"),
        ("raise PermissionError(1, 'Operation not permitted', 'out.txt')", "writes_file"),
        ("raise OSError(30, 'Read-only file system', 'out.txt')", "writes_file"),
        ("raise EOFError('Ran out of input')", "raised_at"),
        ("raise PermissionError(1, 'Operation not permitted')", "raised_at"),
        ("raise FileNotFoundError(2, 'No such file or directory', 'in.txt')", "raised_at"),
    ],
)
def test_what_the_grader_has_not_is_said_in_so_many_words(start, line, kind):
    student = Student(start(tiny=f"def f():\n    {line}").runner, ("tiny",), ("numpy",), Limits(), {})
    with pytest.raises(StudentRaised) as error:
        student.run(call)
    finding = error.value.finding
    assert (finding.kind, finding.values["file"], finding.values["line"]) == (kind, "tiny.py", 2)


def test_importing_alone_returns_nothing_or_tells_what_happened(start):
    run = start(tiny="x = 1", other="raise ValueError('no')")
    sound, broken = (run.runner.run(import_only(name), seed=0) for name in ("tiny", "other"))
    assert (sound.what, sound.details) == ("returned", None)
    assert (broken.what, broken.details["module"], broken.details["message"]) == ("unloadable", "other", "no")


def test_a_failed_import_is_tried_again_in_the_same_check_and_fails_again(start):
    run = start(tiny="print('loading')\nraise ValueError('no')")
    assert [(answer.what, answer.printed) for answer in (run(call), run(call))] == [("unloadable", "loading\n")] * 2


# --- time ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "def f():\n    while True: pass",
        "def f():\n    while True:\n        try: 1 / 0\n        except Exception: pass",
        "while True: pass",
        "class Evil(Exception):\n    def __str__(self):\n        while True: pass\ndef f(): raise Evil",
    ],
    ids=["call", "swallows exceptions", "import", "text of an exception"],
)
def test_code_that_does_not_end_is_stopped_at_its_cpu_time(start, text):
    run = start(SHORT, tiny=text, sound="def g(): return 1")
    assert run(call).what == "cpu_time"

    def scenario(sound):
        return sound.g()

    assert run(scenario).details == 1


def test_the_alarm_clock_is_off_after_a_run(start):
    before = signal.getsignal(signal.SIGVTALRM)
    start(SHORT, tiny="def f(): return 1")(call)
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)
    assert signal.getsignal(signal.SIGVTALRM) is before


# --- names of the book -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "from common.util import seven",
        "from common.util import *",
        "from common.util import (seven, Thing)",
        "from common import util; seven = util.seven",
        "import common.util; seven = common.util.seven",
        "import common.util as u; seven = u.seven",
        "from util import *",
        "import importlib; seven = importlib.import_module('common.util').seven",
    ],
)
def test_a_module_is_found_under_the_names_of_the_book(start, statement):
    run = start(
        tiny=f"{statement}\ndef f(): return seven()", util="class Thing: pass\ndef seven(): return 7\n_hidden = 1"
    )
    answer = run(call)
    assert (answer.what, answer.details) == ("returned", 7)


def test_a_module_of_two_names_is_one_module(start):
    run = start(
        tiny="""
        import common.util
        import util
        from common.util import Thing

        def f():
            util.total += 1
            return common.util is util, Thing is util.Thing, common.util.total
        """,
        util="class Thing: pass\ntotal = 0\nprint('loaded')\n",
    )
    answer = run(call)
    assert (answer.details, answer.printed) == ((True, True, 1), "loaded\n")


def test_a_star_import_takes_what_the_module_offers(start):
    run = start(
        tiny="from common.util import *\ndef f(): return sorted(n for n in globals() if len(n) == 3)",
        util="__all__ = ['one']\none = two = six = 1",
    )
    assert run(call).details == ["one"]
