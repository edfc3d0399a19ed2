"""What hostile submissions get: an attacked check gives nothing, and all others are as if there had been no attack.

Every attack goes through the lanes as a submission does. The tiny assignment has four checks; attacks sit in
`Counter.add`, which none of the other three needs, or at the top of the module.
"""

from __future__ import annotations

import textwrap

import pytest

from autograder.config import find_course
from autograder.lanes import Job, judge_all
from autograder.records import Outcome

HONEST = """
import numpy as np

def double(x):
    return 2 * x

def quadruple(x):
    return double(double(x))

class Counter:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total += number
        return self.total
"""
RIGHT = "        self.total += number\n        return self.total\n"
WRONG = "        return -1\n"
OTHERS = ("array", "number", "quadruple")
ALL_PASSED = dict.fromkeys((*OTHERS, "counter"), "passed")
COUNTER_FAILED = ALL_PASSED | {"counter": "failed"}
ALL_FAILED = dict.fromkeys((*OTHERS, "counter"), "failed")

# In the body of Counter.add, in place of what is right: the check must fail, whatever is tried.
IN_A_CHECK = {
    "os._exit": "import os; os._exit(0)",
    "sys.exit": "import sys; sys.exit(0)",
    "KeyboardInterrupt": "raise KeyboardInterrupt",
    "GeneratorExit": "raise GeneratorExit",
    "a skip": "raise type('Skipped', (BaseException,), {'__module__': '_pytest.outcomes'})('skip')",
    "unittest.SkipTest": "import unittest; raise unittest.SkipTest('no')",
    "a grader's fault": "raise type('SandboxFault', (Exception,), {'__module__': 'autograder.errors'})('no')",
    "segfault": "import ctypes; ctypes.string_at(0)",
    "abort": "import os; os.abort()",
    "endless loop": "while True: pass",
    "deep recursion": "return self.add(number)",
    "memory bomb": "return [0] * 10**11",
    "returns everything": "return object()",
    "equals everything": "return type('Yes', (int,), {'__eq__': lambda *_: True, '__hash__': None})()",
    "a ufunc that says yes": "return type('Yes', (), {'__array_ufunc__': lambda *_, **__: np.True_})()",
    "an array that claims so": "return type('Yes', (), {'__array__': lambda *_, **__: np.array(6)})()",
    "a subclass of ndarray": "return np.array(6).view(type('Yes', (np.ndarray,), {'__eq__': lambda *_: True}))",
    "masked": "return np.ma.masked",
    "object array": "return np.array([number], dtype=object)",
    "NaN": "return float('nan')",
    "infinity": "return float('inf')",
    "None": "return None",
    "an empty array": "return np.array([])",
    "too many axes": "return np.full((3, 1, 1), number)",
    "all answers at once": "return [1, 3, 6]",
    "a text": "return str(number)",
    "a complex number": "return complex(number)",
    "a huge number": "return 10**2000",
    "the next answer in the wrong order": "self.total -= number; return self.total",
    "patched list": "import builtins; builtins.list = lambda *_: [1, 3, 6]; return 0",
    "printed success": "print('1 passed in 0.01s\\n=== 4 passed ==='); return 0",
    "the answer by hand": """
        import os, sys, pickle
        for fd in range(64):
            try:
                os.write(fd, pickle.dumps({'outcome': 'passed', 'score': 100}))
            except OSError:
                pass
        os._exit(0)""",
    "a descriptor that is closed": "import os; os.closerange(0, 64); return 0",
    "a frame that is changed": """
        import sys, ctypes
        frame = sys._getframe()
        while frame:
            for name in list(frame.f_locals):
                if name in ('expected', 'outcome', 'score', 'total'):
                    frame.f_locals[name] = 'passed'
            frame = frame.f_back
        return 0""",
    "a signal to the parent": "import os, signal; os.kill(os.getppid(), signal.SIGKILL); return 0",
    "limits of the parent": "import os, resource; resource.prlimit(os.getppid(), resource.RLIMIT_AS, (1, 1)); return 0",
    "a fork bomb": "import os\n        while True: os.fork()",
    "a thread bomb": "import _thread\n        while True: _thread.start_new_thread(print, ())",
}

# At the top of the module, with a wrong Counter.add: it must help no wrong code and harm no right code.
ON_TOP = {
    "np.testing": """
        import numpy.testing as testing
        for name in dir(testing):
            if name.startswith('assert'):
                setattr(testing, name, lambda *_, **__: None)""",
    "np.allclose": "np.allclose = np.isclose = np.array_equal = lambda *_, **__: True",
    "builtins": "import builtins; builtins.isinstance = builtins.all = builtins.abs = lambda *_: True",
    "unittest and pytest": """
        import sys, types
        for name in ('pytest', 'unittest', 'autograder', 'autograder.checks', '_pytest', 'hypothesis'):
            sys.modules[name] = types.ModuleType(name)""",
    "settrace": "import sys; sys.settrace(lambda *_: None); sys.setprofile(lambda *_: None)",
    "audit hook": "import sys; sys.addaudithook(lambda *_: None)",
    "import hook": """
        import sys
        class Finder:
            def find_spec(self, name, path=None, target=None):
                return None
        sys.meta_path.insert(0, Finder())""",
    "a finder that is removed": "import sys; sys.meta_path.pop(0)",
    "path hooks": "import sys; sys.path.insert(0, '/tmp'); sys.path_hooks.clear(); sys.path_importer_cache.clear()",
    "atexit": "import atexit, os; atexit.register(lambda: os.write(0, b'1 passed'))",
    "__del__": """
        import os
        class Last:
            def __del__(self):
                os.write(0, b'passed')
        last = Last()""",
    "weak finalizers": "import weakref, os; weakref.finalize(np, os._exit, 0)",
    "excepthook": "import sys, os; sys.excepthook = sys.unraisablehook = lambda *_: os._exit(0)",
    "patched clocks": """
        import time
        time.time = time.monotonic = time.perf_counter = time.process_time = lambda: 0.0
        time.sleep = lambda _: None""",
    "patched random": "import random; random.random = lambda: 0.5; np.random.seed = random.seed = lambda *_: None",
    "patched exit": "import os, sys; os._exit = sys.exit = lambda *_: None",
    "signals": """
        import signal
        for number in (signal.SIGXCPU, signal.SIGTERM, signal.SIGINT, signal.SIGALRM, signal.SIGPIPE):
            signal.signal(number, signal.SIG_IGN)""",
    "gc": "import gc; gc.disable(); gc.set_debug(gc.DEBUG_SAVEALL); [type(o) for o in gc.get_objects()]",
    "frozen garbage": "import gc; gc.freeze()",
    "warnings": "import warnings; warnings.simplefilter('error'); np.seterr(all='raise')",
    "print": "import builtins, sys; builtins.print = None; sys.stdout = sys.stderr = sys.__stdout__ = None",
    "a console set up anew": """
        import faulthandler, io, sys
        faulthandler.enable()
        sys.stdin = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8')
        sys.stderr = io.TextIOWrapper(sys.stderr.detach(), encoding='utf-8')
        sys.stdout = open(sys.stdout.fileno(), mode='w', encoding='utf-8', buffering=1)
        print('x' * 100_000)""",
    "files that are saved": """
        import logging, os, pathlib, pickle
        with open('log.txt', 'w', encoding='utf-8') as f:
            f.write('넘파이')
        log = open('log.txt', 'a')
        print('x', file=log)
        np.save('out.npy', np.ones(3)), np.savez('out.npz', x=np.ones(3))
        pickle.dump({'W': np.ones(3)}, open('net.pkl', mode='wb'))
        logging.basicConfig(filename='run.log')
        os.makedirs('out/more', exist_ok=True)
        pathlib.Path('out/notes.txt').write_text('x')""",
    "files that look like results": """
        for name in ('results.json', 'junit.xml', '/tmp/results.json', 'conftest.py', '/results/results.json'):
            try:
                open(name, 'w').write('{"score": 100}')
            except OSError:
                pass""",
    "an environment for later": "import os; os.environ.update(PYTEST_ADDOPTS='-p evil', LD_PRELOAD='/x')",
    "own names": "__name__ = 'autograder'; __file__ = '/etc/passwd'; __builtins__ = dict(__builtins__)",
    "a very large constant": "LOOKUP = 'x' * 10**7",
    "a linecache": "import linecache; linecache.cache.clear()",
    "prints a lot": "for _ in range(2000): print('1 passed ' * 100)",
    "a float of ctypes": "import ctypes; ctypes.c_double.from_address(id(1.0) + 16)",
}

# At the top of the module, and nothing of it can be used any more: every check fails, as the student's own fault.
SELF_HARM = {
    "sys.exit": "import sys; sys.exit(0)",
    "KeyboardInterrupt": "raise KeyboardInterrupt",
    "os._exit": "import os; os._exit(0)",
    "segfault": "import ctypes; ctypes.string_at(0)",
    "endless loop": "while True: pass",
    "endless sleep": "import time; time.sleep(1000)",
    "endless wait": "import os\nwhile True: os.read(0, 1)",
    "deep recursion": "f = lambda: f()\nf()",
    "memory bomb": "x = [0] * 10**11",
    "an evil exception": """
        class EvilError(Exception):
            def __str__(self):
                raise SystemExit
        raise EvilError""",
    "a skip": "raise type('Skipped', (BaseException,), {})('skip this module')",
    "a syntax error": "def",
    "a NUL": "x = '\0'",
    "deep brackets": "x = " + "(" * 10_000 + ")" * 10_000,
    "a deep expression": "x = " + "-" * 100_000 + "1",
    "a long sum": "x = " + "+".join(["1"] * 100_000),
    "a module that is none": "import sys; sys.modules[__name__] = None",
    "a network": "import urllib.request; urllib.request.urlopen('http://192.0.2.1/')",
    "a process": "import subprocess; subprocess.run(['true'])",
    "a package that is not allowed": "import pytest; pytest.main()",
    "the judge": "from autograder.checks import judge; judge.run_session()",
}


def source(top="", body=RIGHT):
    """The honest module with something at its top, and with another body of `Counter.add`."""
    top = textwrap.dedent(top)
    assert HONEST.endswith(RIGHT)
    return f"import numpy as np\n{top}\n" + HONEST.removesuffix(RIGHT) + body


def submissions():
    """Every attack by its key, with an honest submission after each sixth."""
    made = {("control", "honest"): source(), ("control", "wrong"): source(body=WRONG)}
    made |= {("in a check", name): source(body=f"        {body.strip()}\n") for name, body in IN_A_CHECK.items()}
    for name, top in ON_TOP.items():
        made["on top", name] = source(top, WRONG)
    made |= {("self-harm", name): source(top) for name, top in SELF_HARM.items()}
    keys = list(made)
    for number, key in enumerate(keys):
        yield key, made[key]
        if number % 6 == 5 or key == keys[-1]:
            yield ("honest after", key[1]), source()


@pytest.fixture(scope="module")
def outcomes(request, machine, tmp_path_factory):
    """What every submission got, check by check, out of one class."""
    tiny = request.config.pluginmanager.getplugin(str(request.config.rootpath / "tests" / "conftest.py"))
    root = tiny.write_tiny_course(tmp_path_factory.mktemp("class"))
    limits = root / "assignments" / "tiny" / "assignment.toml"
    text = limits.read_text()
    limits.write_text(
        text.replace("wall_seconds_per_call = 3", "wall_seconds_per_call = 2").replace(
            "wall_seconds_per_submission = 12", "wall_seconds_per_submission = 5"
        )
    )
    jobs = [Job(key, {"tiny": text}) for key, text in submissions()]
    verdicts = judge_all(find_course(root).assignment("tiny"), machine, jobs, lanes=2)
    return {
        job.key: {name: check.outcome.value for name, check in zip((*OTHERS, "counter"), verdict.checks, strict=True)}
        for job, verdict in verdicts
    }


def test_the_controls_are_as_they_should_be(outcomes):
    assert outcomes["control", "honest"] == ALL_PASSED
    assert outcomes["control", "wrong"] == COUNTER_FAILED


@pytest.mark.parametrize("attack", IN_A_CHECK)
def test_an_attack_in_a_check_loses_that_check_and_no_other(outcomes, attack):
    assert outcomes["in a check", attack] == COUNTER_FAILED


@pytest.mark.parametrize("attack", ON_TOP)
def test_a_payload_helps_no_wrong_code_and_harms_no_right_code(outcomes, attack):
    assert outcomes["on top", attack] == COUNTER_FAILED


@pytest.mark.parametrize("attack", SELF_HARM)
def test_a_module_that_cannot_be_used_fails_every_check_and_is_no_grader_fault(outcomes, attack):
    assert outcomes["self-harm", attack] == ALL_FAILED


@pytest.mark.parametrize(
    ("top", "kind"),
    [("name = input()", "asks_input"), ("import os; os.rename('a', 'b')", "writes_file")],
)
def test_a_module_that_needs_what_is_not_there_is_told_which_line_does(tiny, machine, top, kind):
    ((_, verdict),) = judge_all(tiny, machine, [Job("kim", {"tiny": source(top)})], lanes=1)
    found = [(check.outcome.value, check.finding.kind, check.finding.values["line"]) for check in verdict.checks]
    assert found == [("failed", kind, 2)] * 4


def test_honest_submissions_among_all_these_get_their_usual_grade(outcomes):
    honest = {key: outcome for key, outcome in outcomes.items() if key[0] == "honest after"}
    assert len(honest) > 12
    assert honest == dict.fromkeys(honest, ALL_PASSED)
    assert Outcome.GRADER_FAULT.value not in {value for outcome in outcomes.values() for value in outcome.values()}
