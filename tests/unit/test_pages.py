"""The pages: nothing that a student chose is more than text on them, and nothing is told that should not be."""

from __future__ import annotations

import base64
import hashlib
import re
import string
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import autograder.feedback
from autograder.feedback import pages as pages_module
from autograder.feedback import question_text, write_pages
from autograder.files import folder_name
from autograder.gradebook import Run
from autograder.messages import SENTENCES, clean, sentence, translate
from autograder.records import CheckResult, Finding, Outcome, QuestionResult, Status, Submission, Verdict
from autograder.scoring import score

RUN = Run(assignment="tiny", seed=11, engine="1.2.3", sandbox="a tier")
TEMPLATES = Path(autograder.feedback.__file__).parent / "templates"

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "section", "div", "span", "strong", "code"),
    *("dl", "dt", "dd", "pre", "table", "thead", "tbody", "tr", "th", "td", "a", "br"),
}
ATTRIBUTES = {"lang", "charset", "colspan", "http-equiv", "content", "name", "class", "href"}


class Page(HTMLParser):
    """What a browser would make of a page: its tags, attributes, text and style."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.text, self.style, self.links = [], [], "", "", []
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        values = dict(attrs)
        if tag == "a":
            self.links.append(values["href"])
        if values.get("http-equiv") == "Content-Security-Policy":
            assert "style" not in self.tags  # a policy holds only for what comes after it
            self.policy = values["content"]

    def handle_data(self, data):
        if self.tags[-1:] == ["style"] and not self.style:
            self.style = data
        else:
            self.text += data


def check(finding=None, outcome=Outcome.FAILED, **more):
    """A check of the first question."""
    values = {"id": "test_tiny.py::test_double", "title": "A title.", "question": "double", "weight": 1} | more
    return CheckResult(outcome=outcome, finding=finding, **values)


@pytest.fixture
def pages(tiny, tmp_path):
    """Writes the pages of one result; returns the student's and the class's."""

    def write(*checks, student="kim", language="en", disclosure="shapes", **submission):
        assignment = tiny.model_copy(update={"disclosure": disclosure})
        made = Submission(student=student, **submission)
        result = score(made, Verdict(checks=checks, seconds=1, seed=5), assignment)
        write_pages([result], assignment, tmp_path / "out", RUN, language)
        [page] = (tmp_path / "out" / "feedback").glob("*/index.html")
        return page.read_text(encoding="utf-8"), (tmp_path / "out" / "report.html").read_text(encoding="utf-8")

    return write


# --- what a student chose --------------------------------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</pre></dd></body><iframe src=//evil.example>",
    "</title></style><link rel=stylesheet href=//evil.example>",
    "javascript:alert(1)",
    "<!-- <a href='http://evil.example'>",
    "{{ run.seed }}{% raw %}",
    "![image](/etc/passwd) &lt;b&gt; &amp;",
    "]]><![CDATA[<b>",
]
STEERING = {
    "right-to-left override": "a\u202eb",
    "isolate": "a\u2067b",
    "a terminal's escape": "a\x1b[31mb",
    "OSC": "a\x1b]8;;http://evil.example\x07b",
    "NUL": "a\0b",
    "backspace": "a\x08b",
    "zero width": "a\u200bb",
    "C1": "a\x9bb",
}


def everywhere(text):
    """Checks that carry `text` in each place that a student's code or an author's words fill."""
    findings = [
        Finding(kind="raised_at", values={"type": text, "file": text, "line": 3, "message": text}),
        Finding(kind="raised", values={"type": "ValueError", "message": text}),
        Finding(kind="stub", values={"message": text}),
        Finding(kind="syntax", values={"file": text, "line": 3, "message": text}),
        Finding(kind="extra_key", values={"name": "d", "key": text}),
        Finding(kind="said", values={"en": text, "ko": text}),
    ]
    failed = [
        check(one, id=f"t::{n}{text}", title=f"{n} {text}", printed=text, ran=text) for n, one in enumerate(findings)
    ]
    return *failed, check(Finding(kind="grader_fault"), Outcome.GRADER_FAULT, id="t::z", title=text, fault=text)


@pytest.mark.parametrize("disclosure", ["shapes", "values"])
@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_what_a_student_chose_is_only_text(pages, text, disclosure):
    note = Finding(kind="unused_file", values={"file": text})
    for html in pages(*everywhere(text), student=text, notes=(note,), disclosure=disclosure):
        page = Page(html)
        assert set(page.tags) <= TAGS
        assert set(page.attributes) <= ATTRIBUTES
        assert page.text.count(text) >= 4  # whole, as it was: name, title, finding, message ...
        assert all(re.fullmatch(r"feedback/[^/:]+/index\.html", link) for link in page.links)


@pytest.mark.parametrize("text", STEERING.values(), ids=STEERING)
def test_characters_that_steer_or_turn_never_reach_a_page(pages, text):
    note = Finding(kind="unused_file", values={"file": text})
    for html in pages(*everywhere(text), student=text, notes=(note,), disclosure="values"):
        assert not {character for character in html if unicodedata.category(character) in {"Cc", "Cf"}} - {"\n"}
        assert text[0] + "\N{REPLACEMENT CHARACTER}" in Page(html).text


def test_an_unreadable_hand_ins_words_are_only_text(pages):
    problem = Finding(kind="bad_zip", values={"file": "<b>.zip", "reason": "<script>\x1b"})
    for html in pages(problem=problem):
        assert set(Page(html).tags) <= TAGS
        assert "<b>.zip is not a readable zip file: <script>\N{REPLACEMENT CHARACTER}." in Page(html).text


def test_words_of_a_student_fill_a_sentence_and_never_its_placeholders():
    finding = Finding(kind="raised", values={"type": "{message.__class__}", "message": "{type} %s {0}"})
    assert sentence(finding, "en") == "{message.__class__}: {type} %s {0}"


def test_a_page_may_load_run_and_send_nothing_and_needs_nothing(pages):
    for html in pages(check(Finding(kind="assertion"))):
        page = Page(html)
        policy = dict(rule.split(" ", 1) for rule in page.policy.split("; "))
        digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
        assert policy == {
            "default-src": "'none'",
            "style-src": f"'sha256-{digest}'",
            "base-uri": "'none'",
            "form-action": "'none'",
        }
        assert not re.search(r"https?:|//|url\(|@import|src=", html)


def test_the_class_page_links_to_each_students_page(pages, tmp_path):
    student = "a%b #?/.. 김"
    _, report = pages(check(outcome=Outcome.PASSED), student=student)
    [link] = Page(report).links
    page = tmp_path / "out" / unquote(link)
    assert page.is_file()
    assert student in Page(page.read_text(encoding="utf-8")).text


# --- what is disclosed -----------------------------------------------------------------------------------------------

EXPECTED = {
    "values_shown": {"name": "y", "count": 1, "size": 6, "place": "[0, 1]", "found": "9.25", "expected": "7.125"},
    "value_shown": {"name": "y", "found": "9.25", "expected": "7.125"},
}


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("kind", EXPECTED)
def test_shapes_shows_no_expected_value_and_values_does(pages, kind, language):
    one = check(Finding(kind=kind, values=EXPECTED[kind]))
    for html in pages(one, disclosure="shapes", language=language):
        assert "7.125" not in html
        assert "9.25" not in html
    mine, everyone = pages(one, disclosure="values", language=language)
    assert "7.125" in mine
    assert "9.25" in mine
    assert "7.125" not in everyone


def test_what_the_code_printed_is_shown_with_values_only_and_of_failed_checks_only(pages):
    failed = check(Finding(kind="assertion"), printed="PRINTED")
    assert "PRINTED" not in pages(failed)[0]
    assert "PRINTED" in pages(failed, disclosure="values")[0]
    assert "PRINTED" not in pages(check(outcome=Outcome.PASSED, printed="PRINTED"), disclosure="values")[0]


@pytest.mark.parametrize(
    "finding",
    [
        Finding(kind="raised_at", values={"type": "E", "file": "tiny.py", "line": 3, "message": "WORDS"}, plain=False),
        Finding(kind="raised", values={"type": "WORDS", "message": "WORDS"}, plain=False),
        Finding(kind="extra_key", values={"name": "d", "key": "WORDS"}, plain=False),
        Finding(kind="not_data", values={"name": "y", "found": "WORDS"}, plain=False),
        Finding(kind="type", values={"name": "y", "found": "WORDS", "expected": "int"}, plain=False),
        Finding(kind="syntax", values={"file": "tiny.py", "line": 3, "message": "WORDS"}, plain=False),
        Finding(
            kind="import_missing", values={"file": "f", "line": 3, "imported": "WORDS", "allowed": ""}, plain=False
        ),
    ],
    ids=lambda finding: finding.kind,
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_words_that_may_tell_of_a_hidden_check_are_shown_with_values_only(pages, finding, language):
    mine, everyone = pages(check(finding), language=language)
    assert "WORDS" not in mine
    assert "WORDS" not in everyone
    assert '<div class="check failed">' in mine
    assert "WORDS" in pages(check(finding), disclosure="values", language=language)[0]


def test_a_traceback_of_ours_is_on_the_class_page_only(pages):
    fault = check(Finding(kind="grader_fault"), Outcome.GRADER_FAULT, fault="Traceback: SECRET")
    mine, everyone = pages(fault)
    assert "SECRET" not in mine
    assert "SECRET" in everyone
    assert "Our grader failed here, not your code" in mine


def test_a_fault_before_any_check_is_known_is_on_the_class_page(pages):
    fault = check(Finding(kind="grader_fault"), Outcome.GRADER_FAULT, question="", id="suite", fault="the lane died")
    assert "the lane died" in pages(fault)[1]


# --- what a page says ------------------------------------------------------------------------------------------------


def test_a_page_says_what_was_asked_what_was_seen_and_what_to_do_next(pages):
    shape = Finding(kind="shape", values={"name": "double(x)", "found": "(3,)", "expected": "(2, 3)"})
    checks = (
        check(shape, title="double of an array.", ran="x (2, 3)", weight=2),
        check(outcome=Outcome.PASSED, title="double of a number.", id="t::b"),
    )
    text = " ".join(Page(pages(*checks)[0]).text.split())
    for words in (
        "Tiny",
        "kim",
        "2 / 10",
        "✗ double of an array. 0 / 4",
        "x (2, 3)",
        "double(x) has shape (3,); it should have shape (2, 3).",
        "✓ double of a number. 2 / 2",
        "Think of a number, twice. See section 1 of the handout.",
        "a tier",
        "seed 5",
    ):
        assert words in text or words.replace(" ", "") in text.replace(" ", "")


def test_a_korean_page_is_korean_where_a_translation_is_there(pages):
    finding = Finding(kind="nothing", values={"name": "double(x)"})
    mine, everyone = pages(check(finding), language="ko")
    assert '<html lang="ko">' in mine
    assert "아주 작은 과제" in mine
    assert "어떤 수를 두 번 생각해 보세요." in mine
    assert "double(x)의 값이 None입니다." in mine
    assert "Double it again." in mine  # a hint that its author did not translate
    assert "학급 보고서" in everyone


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    "finding",
    [
        Finding(kind="missing_file", values={"file": "tiny.py"}),
        Finding(kind="syntax", values={"file": "tiny.py", "line": 3, "message": "m"}),
        Finding(kind="raised_at", values={"type": "NameError", "file": "tiny.py", "line": 3, "message": "m"}),
    ],
    ids=["missing", "syntax", "name"],
)
def test_where_the_code_was_kept_from_running_that_comes_next_and_no_hint(pages, finding, language):
    mine, _ = pages(check(finding, ran="x (2, 3)"), language=language)
    hint = {"en": "Think of a number, twice.", "ko": "어떤 수를 두 번 생각해 보세요."}[language]
    assert hint not in mine
    assert {"en": "Mend that first", "ko": "먼저 그것을 고치고"}[language] in mine
    assert ("x (2, 3)" in mine) is (finding.kind == "raised_at")  # else nothing was run
    wrong = check(Finding(kind="value", values={"name": "y"}))
    assert hint in pages(check(finding), wrong, language=language)[0]


def test_a_printed_line_never_looks_like_one_of_ours(tiny):
    printed = check(Finding(kind="value", values={"name": "y"}), printed="x\n✓ double of an array. (4/4)")
    question = QuestionResult(id="double", score=0, points=6, bonus=False, checks=(printed,))
    shown = question_text(question, tiny.model_copy(update={"disclosure": "values"}), "en").splitlines()
    assert shown[:1] == ["✗ A title. (0/6)"]
    assert shown[2:4] == ["    It printed: x", "        ✓ double of an array. (4/4)"]


def test_a_full_question_needs_no_hint(pages):
    assert "Think of a number" not in pages(check(outcome=Outcome.PASSED))[0]


# --- Korean ----------------------------------------------------------------------------------------------------------


def _in_code():
    """Every text that the pages' own code translates."""
    code = Path(pages_module.__file__).read_text(encoding="utf-8")
    return [text for _, text in re.findall(r"translate\((['\"])(.*?)\1, language\)", code)]


def _in_templates():
    """Every text that a template translates."""
    return sorted(
        {
            match[2]
            for path in TEMPLATES.glob("*.html")
            for match in re.finditer(r"\b_\((['\"])(.*?)\1\)", path.read_text(encoding="utf-8"))
        }
    )


def _placeholders(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


# "said" is an author's own sentence, which comes in both languages.
@pytest.mark.parametrize(
    "text",
    sorted(
        {text for kind, text in SENTENCES.items() if kind != "said"}
        | {*_in_templates(), *_in_code(), *map(str, Status)}
    ),
)
def test_every_text_has_a_korean_translation_with_the_same_placeholders(text):
    korean = translate(text, "ko")
    assert re.search("[가-힣]", korean), f"no Korean for {text!r}"
    assert _placeholders(korean) == _placeholders(text)


def test_the_templates_are_searched_as_they_are_written():
    calls = sum(path.read_text(encoding="utf-8").count("_(") for path in TEMPLATES.glob("*.html"))
    found = sum(
        len(re.findall(r"\b_\((['\"])(.*?)\1\)", path.read_text(encoding="utf-8"))) for path in TEMPLATES.glob("*.html")
    )
    calls -= 1  # a status, whose words `Status` has
    assert calls == found > 20
    assert len(_in_code()) > 2


def test_an_authors_own_sentence_is_said_in_the_language_of_the_page():
    finding = Finding(kind="said", values={"en": "It is off by {one}.", "ko": "하나 차이가 납니다."})
    assert sentence(finding, "en") == "It is off by {one}."
    assert sentence(finding, "ko") == "하나 차이가 납니다."
    assert sentence(Finding(kind="said", values={"en": "Only this.", "ko": ""}), "ko") == "Only this."


# --- names of folders ------------------------------------------------------------------------------------------------

# What a student's id may consist of: the intake has cleaned it. Small alphabets find collisions.
IDS = st.one_of(
    st.text("./%2Ea~-\\한é ", min_size=1, max_size=6),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300).map(clean),
)


@given(IDS)
@example("..")
@example(".")
@example("../../etc")
@example("/etc/passwd")
@example("a\\b")
@example("C:\\x")
@example("!" * 255)
@example("한" * 255)
@example("." * 255)
def test_a_folder_name_leads_nowhere_else_and_fits(student):
    name = folder_name(student)
    assert name
    assert not set(name) & set('/\\:*?"<>|\0\n\t')
    assert not name.startswith(".")
    assert len(name.encode()) <= 255


@given(IDS, IDS)
@example(".a", "%2Ea")
@example("%", "%25")
@example("!" * 255, "!" * 254)
@example("한" * 255, "한" * 254)
@example("/", "%2F")
def test_different_students_have_different_folders(one, other):
    assert (folder_name(one) == folder_name(other)) == (one == other)


@given(st.text("!한", min_size=240, max_size=255))
def test_a_shortened_folder_name_is_no_other_students(student):
    assert folder_name(folder_name(student)) != folder_name(student)


@pytest.mark.parametrize("student", ["kim", "2024-01234", "김하늘", "Kim Min-su (2)", "o+h@x.y"])
def test_a_harmless_name_stays_as_it_is(student):
    assert folder_name(student) == student


@pytest.mark.parametrize(("language", "shown"), [("en", "It holds."), ("ko", "성립합니다.")])
def test_a_check_is_titled_in_the_pages_language(pages, language, shown):
    one = check(Finding(kind="assertion"), title="It holds.", title_ko="성립합니다.")
    for page in pages(one, language=language):
        assert shown in page


def test_a_title_that_was_not_translated_is_shown_in_english(pages):
    for page in pages(check(Finding(kind="assertion"), title="It holds."), language="ko"):
        assert "It holds." in page
