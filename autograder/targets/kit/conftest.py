"""The self-check's summary: after `pytest`, a line for each question, and a hint where something is missing.

You need not read or change this file. Set SELF_CHECK_LANG=ko (or en) to choose the language.
"""

import ast
import locale
import os
import sys
import textwrap
from pathlib import Path

import pytest

SETTINGS: dict = {}

WORDS = {
    "en": {
        "title": "Self-check",
        "all": "all {count} checks pass",
        "some": "{passed} of {count} checks pass",
        "stub": "not written yet",
        "none": "no self-check; the handout says what is asked",
        "hint": "hint: {hint} (handout, section {handout})",
        "broken": "could not run: {file} does not load; the message above says where",
        "import": "{file}, line {line} imports {name}; the grader has only {allowed} and Python's standard library.",
        "end": "Passing this self-check is not full marks: "
        "the grader tries other sizes, other values and special cases.",
        "bonus": "bonus",
        "unknown": "! there is no question {name}; there are {known}.",
    },
    "ko": {
        "title": "자가 점검",
        "all": "검사 {count}개를 모두 통과했습니다",
        "some": "검사 {count}개 가운데 {passed}개를 통과했습니다",
        "stub": "아직 작성하지 않았습니다",
        "none": "자가 점검이 없습니다. 무엇을 해야 하는지는 안내문에 있습니다",
        "hint": "힌트: {hint} (안내문 {handout}절)",
        "broken": "실행할 수 없습니다: {file} 파일을 불러오지 못했습니다. 위치는 위의 메시지에 있습니다",
        "import": "{file} {line}번째 줄에서 {name}을(를) 불러옵니다. "
        "채점기에는 {allowed}와 파이썬 표준 라이브러리만 있습니다.",
        "end": "자가 점검을 통과해도 만점은 아닙니다. 채점할 때는 다른 크기, 다른 값, 특별한 경우도 함께 확인합니다.",
        "bonus": "보너스",
        "unknown": "! {name}(이)라는 문제는 없습니다. 문제는 {known}입니다.",
    },
}

_outcomes: dict = {}
_question_of: dict = {}
_broken: list = []


def pytest_configure(config):
    config.addinivalue_line("markers", "question(id): the question that a check belongs to")


def pytest_collection_modifyitems(items):
    for item in items:
        marker = item.get_closest_marker("question")
        if marker:
            _question_of[item.nodeid] = marker.args[0]


def pytest_collectreport(report):
    if report.failed:
        _broken.append(report)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    question = _question_of.get(item.nodeid)
    if question and (call.when == "call" or report.failed):
        stub = call.excinfo is not None and call.excinfo.errisinstance(NotImplementedError)
        if stub:  # a stub needs no traceback
            report.longrepr = str(call.excinfo.value)
        _outcomes.setdefault(question, []).append("stub" if stub else report.outcome)
    return report


def pytest_terminal_summary(terminalreporter):
    words = WORDS[_language()]
    write = _writer(terminalreporter)
    write("")
    write(f"== {words['title']} ==")
    for file, line, name in _foreign_imports():
        allowed = ", ".join(SETTINGS["allow"])
        write("! " + words["import"].format(file=file, line=line, name=name, allowed=allowed))
    for report in _broken:
        write("! " + words["broken"].format(file=Path(str(report.nodeid)).name or "?"))
    asked = getattr(terminalreporter.config, "self_check_only", None) or list(SETTINGS["questions"])  # in a notebook
    width = max(len(name) for name in asked)
    for name in asked:
        question = SETTINGS["questions"].get(name)
        if question is None:
            write(words["unknown"].format(name=name, known=", ".join(SETTINGS["questions"])))
            continue
        outcomes = _outcomes.get(name, [])
        passed = outcomes.count("passed")
        good = bool(outcomes) and passed == len(outcomes)
        kind = "none" if not outcomes else "all" if good else "stub" if "stub" in outcomes else "some"
        tag = f" ({words['bonus']})" if question["bonus"] else ""
        write(
            f"{'[x]' if good else '[ ]'} {name:{width}}  {words[kind].format(count=len(outcomes), passed=passed)}{tag}"
        )
        if outcomes and not good:
            hint = question["hint"][_language()]
            text = words["hint"].format(hint=hint, handout=question["handout"])
            for line in textwrap.wrap(text, 40 if _language() == "ko" else 72):
                write("      " + line)
    write(words["end"])


def _language():
    chosen = os.environ.get("SELF_CHECK_LANG", "")
    if chosen in WORDS:
        return chosen
    # the variables first: where the named locale is not installed, Python falls back to English
    set_by = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = next(filter(None, set_by), None) or locale.getlocale()[0] or ""
    return "ko" if spoken.lower().startswith(("ko", "korean")) else "en"


def _writer(terminalreporter):
    """A console that cannot show a character shows a question mark instead of failing."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return lambda text: terminalreporter.write_line(text.encode(encoding, "replace").decode(encoding))


def _foreign_imports():
    """Imports that work here and would fail in the grader."""
    for file in SETTINGS["modules"]:
        try:
            tree = ast.parse((Path(__file__).parent / file).read_text(encoding="utf-8"))
        except (OSError, SyntaxError, ValueError):
            continue  # pytest itself reports a file that does not load
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names = [node.module]
            for name in names:
                top = name.partition(".")[0]
                if top not in {*SETTINGS["allow"], *SETTINGS["known"], *sys.stdlib_module_names}:
                    yield file, node.lineno, top
