"""Configuration: what is right is read, and every fault of a file is said at once, with thing, rule, value and file."""

from __future__ import annotations

import datetime as dt

import pytest

from autograder.config import find_course
from autograder.errors import AssignmentError, UsageError

COURSE, TOML = "course.toml", "assignments/tiny/assignment.toml"
EDIT = f"; edit {TOML}"


@pytest.fixture
def edit(tiny_root):
    """Changes a file of the tiny course: `edit("course.toml", old, new)`; without `old`, writes it anew."""

    def edit(name, old, new):
        path = tiny_root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")

    return edit


@pytest.fixture
def faults(tiny_root):
    """Returns what is said of the tiny assignment."""

    def faults():
        with pytest.raises(AssignmentError) as error:
            find_course(tiny_root).assignment("tiny")
        assert str(error.value) == "\n".join(error.value.faults)
        return error.value.faults

    return faults


# --- what is right ---------------------------------------------------------------------------------------------------


def test_an_assignment_is_read_as_it_stands(tiny, tiny_root):
    assert (tiny.id, tiny.title, tiny.title_ko) == ("tiny", "Tiny", "아주 작은 과제")
    assert tiny.folder == tiny_root.resolve() / "assignments/tiny"
    assert [path.name for path in tiny.suites] == ["test_hidden_tiny.py"]
    assert tiny.module_names == ("tiny",)
    assert tiny.packages == ("common",)
    assert tiny.drawing == ("matplotlib",)
    assert (tiny.limits.cpu_seconds, tiny.limits.wall_seconds_per_call) == (1, 3)
    assert tiny.question_by_id["quadruple"].needs == ("double",)


def test_what_is_left_out_has_its_default(tiny):
    assert (tiny.given, tiny.reveals, tiny.allow, tiny.disclosure) == ((), (), ("numpy",), "shapes")
    assert tiny.limits.memory_mb == 1024
    assert tiny.question_by_id["double"].bonus is False


def test_bonus_points_do_not_count_towards_the_maximum(tiny):
    assert tiny.max_score == 10


def test_an_assignment_cannot_be_changed(tiny):
    with pytest.raises(ValueError, match="frozen"):
        tiny.title = "Other"


@pytest.mark.parametrize(
    ("question", "resting"),
    [("a", {"a", "b", "c"}), ("b", {"b", "c"}), ("c", {"c"}), ("d", {"d", "c"})],
)
def test_what_rests_on_a_question_is_found_through_others(tiny, question, resting):
    needs = {"a": (), "b": ("a",), "c": ("b", "d"), "d": ()}
    questions = tuple(
        tiny.questions[0].model_copy(update={"id": name, "needs": names}) for name, names in needs.items()
    )
    assert tiny.model_copy(update={"questions": questions}).resting_on(question) == resting


def test_the_course_is_found_from_any_folder_below_it(tiny_root):
    below = tiny_root / "solutions" / "tiny" / "mistakes"
    assert find_course(below).root == find_course(tiny_root).root == tiny_root.resolve()


def test_a_due_date_is_read_with_its_offset(tiny_root, edit):
    assert find_course(tiny_root).due("tiny") is None
    edit(COURSE, 'id = "tiny"', 'id = "tiny"\ndue = 2026-09-30T23:59:00+09:00')
    due = find_course(tiny_root).due("tiny")
    assert due == dt.datetime(2026, 9, 30, 14, 59, tzinfo=dt.UTC)
    assert find_course(tiny_root).due("nothing") is None


# --- the course ------------------------------------------------------------------------------------------------------


def test_where_there_is_no_course_the_message_says_where_it_looked(tmp_path):
    with pytest.raises(UsageError) as error:
        find_course(tmp_path)
    assert str(error.value) == (
        f"no course.toml in {tmp_path.resolve()} or above it; "
        "run this in the course's folder, or name it with --course"
    )  # fmt: skip


def test_an_assignment_that_the_course_does_not_list_is_named_with_those_it_does(tiny_root):
    with pytest.raises(UsageError) as error:
        find_course(tiny_root).assignment("tinny")
    assert str(error.value) == "there is no assignment 'tinny' in course.toml; it lists tiny"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('title = "x"', "'assignments': field required"),
        (
            'title = "x"\nassignments = []',
            "'assignments': tuple should have at least 1 item after validation, not 0 (got [])",
        ),
        (
            'title = "x"\nlanguages = ["en", "fr"]\n[[assignments]]\nid = "tiny"',
            "'languages[1]': input should be 'en' or 'ko' (got 'fr')",
        ),
        (
            'title = "x"\n[[assignments]]\nid = "tiny"\ndue = 2026-09-30T23:59:00',
            "'due' of assignment 'tiny': input should have timezone info (got datetime.datetime(2026, 9, 30, 23, 59))",
        ),
        (
            'title = "x"\n[[assignments]]\nid = "tiny"\ndew = 1',
            "'dew' of assignment 'tiny': extra inputs are not permitted (got 1)",
        ),
        (
            'title = "x"\n[[assignments]]\nname = "tiny"',
            "'id' of assignment 'number 1': field required",
        ),
        (
            'title = "x"\nroot = "/"\n[[assignments]]\nid = "tiny"',
            "'root' is not a key that can be set",
        ),
    ],
)
def test_a_fault_of_the_course_is_said_with_thing_rule_value_and_file(tiny_root, edit, text, said):
    edit(COURSE, "", text)
    with pytest.raises(AssignmentError) as error:
        find_course(tiny_root)
    assert f"{said}; edit course.toml" in error.value.faults


@pytest.mark.parametrize("name", [COURSE, TOML])
def test_a_file_that_is_not_toml_is_named_with_the_place(tiny_root, edit, name):
    edit(name, "", 'title = "x"\nmodules = [\n')
    with pytest.raises(AssignmentError) as error:
        find_course(tiny_root).assignment("tiny")
    assert len(error.value.faults) == 1
    assert error.value.faults[0].startswith(f"{name} is not valid TOML: ")


@pytest.mark.parametrize("name", [COURSE, TOML])
def test_a_file_that_is_not_utf8_is_named(tiny_root, name):
    (tiny_root / name).write_bytes('title = "숙제"'.encode("euc-kr"))
    with pytest.raises(AssignmentError) as error:
        find_course(tiny_root).assignment("tiny")
    assert error.value.faults[0].startswith(f"{name} is not valid TOML: ")


def test_an_assignment_without_its_file_is_named(tiny_root, faults):
    (tiny_root / TOML).unlink()
    assert faults() == [f"{TOML} is missing"]


# --- the assignment --------------------------------------------------------------------------------------------------


def test_all_faults_of_form_are_said_at_once(edit, faults):
    edit(
        TOML,
        "",
        """
        title = 3
        modules = []
        disclosure = "all"
        packages = ["common"]
        colour = "red"

        [limits]
        cpu_seconds = 0
        memory_mb = 100
        speed = 1

        [[questions]]
        id = "Double"
        points = -1
        defines = ["double", 3]
        handout = "1"
        hint = "Think."
        hint_kr = "생각"

        [[questions]]
        points = []
        defines = []
        """,
    )
    assert faults() == [
        f"{said}{EDIT}"
        for said in (
            "'packages' is not a key that can be set",
            "'id': field required",
            "'title': input should be a valid string (got 3)",
            "'modules': tuple should have at least 1 item after validation, not 0 (got [])",
            "'disclosure': input should be 'shapes' or 'values' (got 'all')",
            "'cpu_seconds' of limits: input should be greater than 0 (got 0)",
            "'memory_mb' of limits: input should be greater than or equal to 512 (got 100)",
            "'speed' of limits: extra inputs are not permitted (got 1)",
            "'id' of question 'Double': string should match pattern '^[a-z0-9_]+(\\.[a-z0-9_]+)*$' (got 'Double')",
            "'points' of question 'Double': input should be greater than 0 (got -1)",
            "'defines[1]' of question 'Double': input should be a valid string (got 3)",
            "'hint_kr' of question 'Double': extra inputs are not permitted (got '생각')",
            "'id' of question 'number 2': field required",
            "'points' of question 'number 2': input should be a valid number (got [])",
            "'defines' of question 'number 2': tuple should have at least 1 item after validation, not 0 (got [])",
            "'handout' of question 'number 2': field required",
            "'hint' of question 'number 2': field required",
            "'colour': extra inputs are not permitted (got 'red')",
        )
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("3", "'questions': input should be a valid tuple (got 3)"),
        ("[3]", "'questions[0]': input should be a valid dictionary or instance of Question (got 3)"),
        ("[]", "'questions': tuple should have at least 1 item after validation, not 0 (got [])"),
    ],
)
def test_questions_that_are_none_are_named(edit, faults, value, said):
    edit(TOML, "", f'id = "tiny"\ntitle = "Tiny"\nmodules = ["tiny.py"]\nquestions = {value}')
    assert faults() == [f"{said}{EDIT}"]


def test_a_long_value_is_shown_in_part(edit, faults):
    edit(TOML, 'title = "Tiny"', f"title = {[1] * 1000}")
    assert faults() == [f"'title': input should be a valid string (got {str([1] * 1000)[:80]}){EDIT}"]


def test_all_faults_of_sense_are_said_at_once(tiny_root, edit, faults):
    edit(TOML, 'id = "tiny"', 'id = "small"\ngiven = ["nowhere.py", "../data.py", "tiny.py"]')
    edit(TOML, 'modules = ["tiny.py"]', 'modules = ["tiny.py", "more.py", "no module.py", "notes.txt"]')
    edit(TOML, 'needs = ["double"]', 'needs = ["dubble", "quadruple", "nothing"]')
    edit(TOML, 'id = "counter.add"', 'id = "double"')
    (tiny_root / "solutions/tiny/test_hidden_tiny.py").unlink()
    assert faults() == [
        f"{said}{EDIT}"
        for said in (
            "'id' must be the folder's name, 'tiny' (got 'small')",
            "question 'double' is listed twice",
            "'needs' of question 'quadruple' names 'dubble', which is no question here",
            "'needs' of question 'quadruple' names 'nothing', which is no question here",
            "question 'quadruple' needs itself",
            "'modules' names 'no module.py', which is not a plain .py file name",
            "'modules' names 'notes.txt', which is not a plain .py file name",
            "'given' names '../data.py', which is not a plain .py file name",
            "'given' names 'nowhere.py', which is not in assignments/small",
            "'given' names 'tiny.py', which is not in assignments/small",
            "'given' names 'tiny.py', which is one of 'modules'",
            "'modules' names 'tiny.py', whose reference is not in solutions/small",
            "'modules' names 'more.py', whose reference is not in solutions/small",
            "there is no test_hidden_*.py in solutions/small",
        )
    ]


@pytest.mark.parametrize(
    ("double", "quadruple", "counter", "said"),
    [
        (["double"], [], [], ["question 'double' needs itself"]),
        (
            ["quadruple"], ["double"], [],
            [f"question '{name}' needs itself, by way of others" for name in ("double", "quadruple")],
        ),
        (
            ["quadruple"], ["counter.add"], ["double"],
            [f"question '{name}' needs itself, by way of others" for name in ("double", "quadruple", "counter.add")],
        ),
        (
            [], ["double", "counter.add"], ["quadruple"],
            [f"question '{name}' needs itself, by way of others" for name in ("quadruple", "counter.add")],
        ),
        ([], ["nothing"], [], ["'needs' of question 'quadruple' names 'nothing', which is no question here"]),
    ],
)  # fmt: skip
def test_needs_that_lead_back_or_nowhere_are_named(edit, faults, double, quadruple, counter, said):
    edit(TOML, 'needs = ["double"]', f"needs = {quadruple}")
    edit(TOML, 'defines = ["double"]', f'defines = ["double"]\nneeds = {double}')
    edit(TOML, 'defines = ["Counter.add"]', f'defines = ["Counter.add"]\nneeds = {counter}')
    assert faults() == [f"{one}{EDIT}" for one in said]


def test_two_questions_that_need_a_third_are_no_circle(tiny_root, edit):
    edit(TOML, 'defines = ["Counter.add"]', 'defines = ["Counter.add"]\nneeds = ["double", "quadruple"]')
    assert find_course(tiny_root).assignment("tiny").resting_on("double") == {"double", "quadruple", "counter.add"}


def test_an_assignment_of_nothing_but_bonuses_is_a_fault(edit, faults):
    for section in ("1", "2"):
        edit(TOML, f'handout = "{section}"', f'handout = "{section}"\nbonus = true')
    assert faults() == [f"every question is a bonus; at least one must be core{EDIT}"]


def test_what_the_reference_does_not_define_is_named(edit, faults):
    edit(TOML, 'defines = ["double"]', 'defines = ["double", "dubble", "Counter.sub", "add"]')
    assert faults() == [
        f"'defines' of question 'double' names '{name}', which the reference does not define{EDIT}"
        for name in ("dubble", "Counter.sub", "add")
    ]


def test_a_missing_reference_is_named(tiny_root, faults):
    (tiny_root / "solutions/tiny/tiny.py").unlink()
    assert faults() == [f"'modules' names 'tiny.py', whose reference is not in solutions/tiny{EDIT}"]


def test_a_missing_suite_is_named(tiny_root, faults):
    (tiny_root / "solutions/tiny/test_hidden_tiny.py").unlink()
    assert faults() == [f"there is no test_hidden_*.py in solutions/tiny{EDIT}"]


def test_a_missing_given_file_is_named(edit, faults):
    edit(TOML, 'modules = ["tiny.py"]', 'modules = ["tiny.py"]\ngiven = ["functions.py"]')
    assert faults() == [f"'given' names 'functions.py', which is not in assignments/tiny{EDIT}"]


def test_a_given_file_is_read(tiny_root, edit):
    edit(TOML, 'modules = ["tiny.py"]', 'modules = ["tiny.py"]\ngiven = ["functions.py"]')
    (tiny_root / "assignments/tiny/functions.py").write_text("x = '넘파이'\n", encoding="utf-8")
    assert find_course(tiny_root).assignment("tiny").given_sources == {"functions": "x = '넘파이'\n"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"x = 1\ndef double(:\n", "solutions/tiny/tiny.py, line 2: invalid syntax"),
        (b"x = '\xb3\xd1'\n", "solutions/tiny/tiny.py: 'utf-8' codec can't decode byte 0xb3"),
        (b"x = 1\0\n", "solutions/tiny/tiny.py"),
    ],
    ids=["syntax", "encoding", "NUL"],
)
def test_a_reference_that_is_not_python_is_named(tiny_root, faults, content, said):
    (tiny_root / "solutions/tiny/tiny.py").write_bytes(content)
    assert len(faults()) == 1
    assert faults()[0].startswith(said)
