"""The self-check's summary: after `pytest`, a line for each question, and a hint where something is missing.

You need not read or change this file. Set SELF_CHECK_LANG=ko (or en) to choose the language.
"""

import ast
import importlib
import importlib.abc
import importlib.machinery
import inspect
import locale
import os
import sys
import textwrap
from pathlib import Path

import pytest

SETTINGS: dict = {}
LANGUAGE = ""  # of a notebook's kit; else the machine's

WORDS = {
    "en": {
        "title": "Self-check",
        "all": "all {count} checks pass",
        "all of 1": "its check passes",
        "some": "{passed} of {count} checks pass",
        "some of 1": "its check does not pass",
        "stub": "not written yet",
        "undefined": "not there yet; run the cell that defines {missing}",
        "not run": "not run",
        "none": "no self-check; the handout says what is asked",
        "hint": "hint: {hint} (handout, section {handout})",
        "broken": "could not run: {file} does not load; the message above says where",
        "unreadable": "{file}, line {line}: {message}. Nothing could be run; mend this line first.",
        "not utf-8": "{file} is not text in UTF-8, so Python cannot read it. Save it as UTF-8.",
        "absent": "There is no {file} in this folder. Is it saved under another name, such as {file}.txt?",
        "import": "{file}, line {line} imports {name}; the grader has only {allowed} and Python's standard library.",
        "use": "{name} uses {package}; the grader has only {allowed} and Python's standard library.",
        "end": "Passing this self-check does not yet mean full marks:\n"
        "the grader also tries other sizes, other values and special cases.",
        "bonus": "bonus",
        "terminal": "This kit is a notebook: open it in Jupyter, and run check() there.",
        "unknown": "there is no question {name}; there are: {known}.",
    },
    "ko": {
        "title": "자가 점검",
        "all": "검사 {count}개를 모두 통과했습니다",
        "all of 1": "검사를 통과했습니다",
        "some": "검사 {count}개 가운데 {passed}개를 통과했습니다",
        "some of 1": "검사를 통과하지 못했습니다",
        "stub": "아직 작성하지 않았습니다",
        "undefined": "아직 없습니다. {missing}을(를) 정의하는 셀을 실행하세요",
        "not run": "실행하지 않았습니다",
        "none": "이 문제에는 자가 점검이 없습니다. 안내문을 보고 작성하세요",
        "hint": "힌트: {hint} (안내문 {handout}절)",
        "broken": "실행할 수 없습니다: {file} 파일을 불러오지 못했습니다. 위치는 위의 메시지에 있습니다",
        "unreadable": "{file} {line}번째 줄: {message}. 이 줄을 먼저 고쳐야 검사를 실행할 수 있습니다.",
        "not utf-8": "{file} 파일이 UTF-8 텍스트가 아니어서 파이썬이 읽을 수 없습니다. UTF-8로 저장하세요.",
        "absent": "이 폴더에 {file} 파일이 없습니다. {file}.txt처럼 다른 이름으로 저장하지 않았나요?",
        "import": "{file} {line}번째 줄에서 {name}을(를) 불러옵니다. "
        "채점기에는 {allowed}와 파이썬 표준 라이브러리만 있습니다.",
        "use": "{name}에서 {package}을(를) 사용합니다. 채점기에는 {allowed}와 파이썬 표준 라이브러리만 있습니다.",
        "end": "자가 점검을 통과했다고 해서 꼭 만점인 것은 아닙니다.\n"
        "채점할 때는 다른 크기와 값, 특수한 경우도 확인합니다.",
        "bonus": "보너스",
        "terminal": "이 키트는 노트북입니다. Jupyter에서 열고 그 안에서 check()를 실행하세요.",
        "unknown": "{name}(이)라는 문제는 없습니다. 있는 문제: {known}.",
    },
}

_outcomes: dict = {}
_missing: dict = {}
_question_of: dict = {}
_broken: list = []


def pytest_configure(config):
    config.addinivalue_line("markers", "question(id): the question that a check belongs to")
    if hasattr(config, "notebook"):
        return
    if LANGUAGE:
        raise pytest.UsageError(WORDS[_language()]["terminal"])
    if not any(isinstance(finder, _Package) for finder in sys.meta_path):
        sys.meta_path.append(_Package())


def pytest_itemcollected(item):
    marker = item.get_closest_marker("question")
    if marker:
        _question_of[item.nodeid] = marker.args[0]
        item.extra_keyword_matches.update(SETTINGS["questions"].get(marker.args[0], {}).get("names", ()))  # for -k


@pytest.hookimpl(tryfirst=True)
def pytest_collectreport(report):
    if report.failed:
        _broken.append(report)
        if _faults():  # the lines below the table's title say what is wrong, and no traceback says it better
            report.longrepr = "\n".join(_faults())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    if call.excinfo is not None and call.excinfo.type is AssertionError:
        said = in_language(str(call.excinfo.value))
        title = "" if hasattr(item.config, "notebook") else title_of(item)  # a notebook shows it itself
        call.excinfo.value.args = (f"{title}\n{said.strip()}".strip(),)
    report = yield
    question = _question_of.get(item.nodeid)
    if question and (call.when == "call" or report.failed):
        stub = call.excinfo is not None and call.excinfo.errisinstance(NotImplementedError)
        if stub:  # a stub needs no traceback
            report.longrepr = str(call.excinfo.value)
        kind = (
            "undefined" if stub and call.excinfo.typename == "NotDefinedError" else "stub" if stub else report.outcome
        )
        if stub:
            _missing[question, kind] = str(call.excinfo.value).partition(" is still a stub")[0]
        _outcomes.setdefault(question, []).append(kind)
    return report


def pytest_terminal_summary(terminalreporter):
    words = WORDS[_language()]
    notebook = getattr(terminalreporter.config, "notebook", None)  # self_check.py shows the table in a notebook
    write = notebook.write if notebook else _writer(terminalreporter)
    if not notebook:
        write("")
    write(f"== {words['title']} ==")
    allowed = ", ".join(SETTINGS["allow"])
    for name, package in notebook.packages() if notebook else ():
        if _is_foreign(package):
            write("! " + words["use"].format(name=name, package=package, allowed=allowed))
    for file, line, name in _foreign_imports():
        write("! " + words["import"].format(file=file, line=line, name=name, allowed=allowed))
    faults = [words["broken"].format(file=Path(str(report.nodeid)).name or "?") for report in _broken]
    for fault in (_broken and not notebook and _faults()) or faults:
        for line in textwrap.wrap("! " + fault, 40 if _language() == "ko" else 76, subsequent_indent="  "):
            write(line)
    asked = (notebook and notebook.questions) or list(SETTINGS["questions"])
    _write_table(asked, words, notebook, write)
    if notebook:
        notebook.write_end()
    if any("passed" in _outcomes.get(name, []) for name in asked):
        for line in words["end"].split("\n"):
            write(line)


def _write_table(asked, words, notebook, write):
    """Write a line for each question, and more below one that does not pass; a notebook tells more if asked."""
    width = max(len(str(name)) for name in asked)
    for name in asked:
        if name not in SETTINGS["questions"]:
            write("! " + words["unknown"].format(name=name, known=", ".join(SETTINGS["questions"])))
            continue
        outcomes = _outcomes.get(name, [])
        write(_row(name, width, outcomes, words, notebook))
        if set(outcomes) <= {"passed"} or (notebook and not notebook.questions):
            continue
        if notebook:
            notebook.write_details(name)
        question = SETTINGS["questions"][name]
        text = words["hint"].format(hint=question["hint"][_language()], handout=question["handout"])
        for line in textwrap.wrap(text, 40 if _language() == "ko" else 72):
            write("      " + line)


def _row(name, width, outcomes, words, notebook):
    """Return a question's line."""
    passed = outcomes.count("passed")
    good = bool(outcomes) and passed == len(outcomes)
    if not outcomes:
        kind = "not run" if _broken or name in _question_of.values() else "none"
    elif "undefined" in outcomes:
        kind = "undefined"
    elif "stub" in outcomes:
        kind = "stub"
    else:
        kind = ("all" if good else "some") + (" of 1" if len(outcomes) == 1 else "")
    text = words[kind].format(count=len(outcomes), passed=passed, missing=_missing.get((name, kind)))
    if kind == "stub" and (notebook or _missing[name, kind].lower() != name.lower()):
        text += f": {_missing[name, kind]}"
    tag = f" ({words['bonus']})" if SETTINGS["questions"][name]["bonus"] else ""
    return f"{'[x]' if good else '[ ]'} {name:{width}}  {text}{tag}"


def title_of(item):
    """Return the title of a check: its docstring's first line, or in Korean the one that begins with "ko: "."""
    lines = (inspect.getdoc(item.function) or item.name).splitlines()
    korean = next((line.removeprefix("ko: ") for line in lines if line.startswith("ko: ")), lines[0])
    title = korean if _language() == "ko" else lines[0]
    return f"{title.rstrip('.')} [{item.callspec.id}]." if hasattr(item, "callspec") else title


def in_language(text):
    """Return what is to be read of a text in which a line that begins with "ko: " says the line before it in Korean."""
    lines = []
    for line in text.split("\n"):
        if not line.lstrip().startswith("ko: "):
            lines.append(line)
        elif _language() == "ko":
            lines[-1:] = [line.lstrip().removeprefix("ko: ")]
    return "\n".join(lines)


def _language():
    for chosen in (os.environ.get("SELF_CHECK_LANG", ""), LANGUAGE):
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


def _faults():
    """Say of each of the student's files that is not there, or that Python cannot read, what is wrong with it."""
    words, said = WORDS[_language()], []
    for file in SETTINGS["modules"]:
        try:
            compile((Path(__file__).parent / file).read_bytes(), file, "exec", dont_inherit=True)
        except OSError:
            said.append(words["absent"].format(file=file))
        except SyntaxError as error:
            kind = "unreadable" if error.lineno else "not utf-8"
            said.append(words[kind].format(file=file, line=error.lineno, message=error.msg))
        except ValueError:  # NUL characters, as of UTF-16
            said.append(words["not utf-8"].format(file=file))
    return said


class _Package(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds this folder's modules under the names that the grader also accepts: `from common.layers import Affine`."""

    def find_spec(self, name, _path=None, _target=None):
        package, _, module = name.partition(".")
        if package in SETTINGS["packages"] and (not module or f"{module}.py" in SETTINGS["files"]):
            return importlib.machinery.ModuleSpec(name, self, is_package=not module)
        return None

    def create_module(self, spec):
        _, _, module = spec.name.partition(".")
        return importlib.import_module(module) if module else None

    def exec_module(self, module):
        pass


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
            yield from ((file, node.lineno, top) for name in names if _is_foreign(top := name.partition(".")[0]))


def _is_foreign(package):
    return package not in {*SETTINGS["allow"], *SETTINGS["known"], *sys.stdlib_module_names}
