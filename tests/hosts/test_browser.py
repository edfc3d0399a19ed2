"""A student's afternoon: JupyterLab and Notebook 7 in a real browser, with a kit as it was unpacked.

Screenshots are kept under build/screenshots/, to be looked at.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jupyter_in_browser import SCREENSHOTS, chromium, jupyter, needs_browser
from kit_notebooks import cells_of, fill_in, unpack

from autograder.config import find_course
from autograder.pipeline import Grader

COURSE = find_course(Path(__file__).parents[2])
MILLISECONDS = 30_000
CELL = ".jp-Notebook .jp-Cell"
PLACE = "data-windowed-list-index"  # of a cell, from 0
pytestmark = [pytest.mark.slow, needs_browser]


@pytest.fixture(scope="module")
def browser():
    """The Chromium of this machine."""
    with chromium() as one:
        yield one


class Notebook:
    """A notebook that is open in a browser, as a student's hands and eyes have it."""

    def __init__(self, browser, address, folder, shots):
        self.page = browser.new_page(viewport={"width": 1200, "height": 900})
        self.page.set_default_timeout(MILLISECONDS)
        self.page.goto(address)
        self.places = [cell["id"] for cell in cells_of(folder)]
        self.shots = shots
        self.page.wait_for_selector("[data-status=idle]", state="attached")
        self.page.locator(f"{CELL} .jp-MarkdownOutput").first.click()

    def go_to(self, name):
        """Select a cell with the arrow keys, by its id in the kit."""
        wanted = self.places.index(name)
        self.page.keyboard.press("Escape")
        while (here := int(self.active.get_attribute(PLACE))) != wanted:
            self.page.keyboard.press("ArrowDown" if wanted > here else "ArrowUp")
            self.page.wait_for_selector(f"{CELL}.jp-mod-active:not([{PLACE}='{here}'])")

    @property
    def active(self):
        """The cell that is selected."""
        return self.page.locator(f"{CELL}.jp-mod-active")

    def write(self, name, code):
        """Replace what is in a cell, and run it."""
        self.go_to(name)
        self.page.keyboard.press("Enter")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(code)
        return self.run(name)

    def run(self, name):
        """Run a cell, wait until it has a new number, and return what is below it."""
        self.go_to(name)
        cell = self.active.element_handle()
        before = cell.query_selector(".jp-InputPrompt").inner_text()
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_function(
            "([cell, before]) => { const now = cell.querySelector('.jp-InputPrompt').innerText;"
            " return now !== before && /\\d/.test(now) }",
            arg=[cell, before],
        )
        below = cell.query_selector(".jp-OutputArea")
        return below.inner_text() if below else ""

    def see(self, name):
        """Keep a screenshot of what the selected cell has said."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{self.shots}_{name}.png"
        self.active.evaluate("cell => cell.scrollIntoView({block: 'end'})")
        self.page.screenshot(path=path)
        print(path)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Unpacks a kit; returns its folder, and the cells with the answers by their ids."""

    def prepare(name, language):
        assignment, place = COURSE.assignment(name), tmp_path_factory.mktemp("desk")
        answered = {cell["id"]: cell["source"] for cell in fill_in(place / "answers.ipynb", assignment, language)}
        return unpack(assignment, language, place), answered

    return prepare


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A running JupyterLab over all desks."""
    with jupyter("jupyterlab", tmp_path_factory.getbasetemp(), tmp_path_factory.mktemp("home")) as address:
        # a workspace each, or JupyterLab opens what was open before as well
        yield lambda folder: address(
            f"lab/workspaces/{folder.parent.name}/tree/{folder.parent.name}/{folder.name}/{folder.name}.ipynb"
        )


def test_an_afternoon_in_jupyterlab(browser, desk, lab):
    folder, answered = desk("01_perceptron", "en")
    notebook = Notebook(browser, lab(folder), folder, "lab")
    notebook.see("1_opened")
    notebook.page.get_by_role("link", name="1.6", exact=True).click()  # the handout's contents
    notebook.page.wait_for_function(
        "() => { const at = [...document.querySelectorAll('h2')].find(one => one.innerText.startsWith('1.6'));"
        " const box = at && at.getBoundingClientRect(); return box && box.top > 0 && box.top < innerHeight }"
    )
    notebook.page.get_by_role("heading", name="1.6").click()
    assert notebook.run("setup") == ""
    assert "there is no question" in notebook.write("check-and", 'check("andd")')

    assert "not there yet; run the cell that defines AND" in notebook.write("check-and", 'check("and")')
    assert notebook.run("AND") == ""
    assert "[ ] and  not written yet: AND\n      hint: " in notebook.run("check-and")
    notebook.see("2_not_written")

    notebook.write("AND", "def AND(x1, x2):\n    w = np.array([0.5, 0.5])\n    return (w @ [x1, x2, 1]) > 0.7")
    failed = notebook.run("check-and")
    assert "ValueError: matmul" in failed
    assert re.search(r"In\[\d+\], line 3:  return \(w @", failed)
    notebook.see("3_mistake")

    notebook.write("AND", answered["AND"])
    assert "[x] and  all 2 checks pass" in notebook.run("check-and")
    notebook.see("4_passed")
    table = notebook.write("check-and", "check()")
    assert "[x] and            all 2 checks pass\n[ ] nand           not there yet" in table
    notebook.see("5_table")

    for name in ("NAND", "OR", "XOR", "step_function"):
        notebook.write(name, answered[name])
    table = notebook.run("check-and")
    assert table.count("[x]") == 6
    drawing = [cell["id"] for cell in cells_of(folder) if "tags" in cell["metadata"]]
    for name in drawing[:3]:
        notebook.run(name)
    assert notebook.active.locator("img").evaluate("image => image.naturalWidth") > 500
    notebook.see("6_plot")

    notebook.page.keyboard.press("Control+s")
    notebook.page.wait_for_selector(".jp-mod-dirty", state="detached")
    with Grader(COURSE.assignment("01_perceptron"), seed=1) as grader:
        result = grader.grade("kim", folder / "01_perceptron.ipynb")
    assert (result.score, result.bonus) == (result.max_score, 5)


def test_a_korean_kit_in_jupyterlab(browser, desk, lab):
    folder, answered = desk("08_backprop", "ko")
    notebook = Notebook(browser, lab(folder), folder, "lab_ko")
    notebook.see("1_opened")
    notebook.run("setup")
    notebook.run("Affine")
    assert "[ ] affine.forward  아직 작성하지 않았습니다: Affine.forward\n      힌트: " in notebook.run(
        "check-affine-forward"
    )
    notebook.see("2_not_written")
    notebook.write("Affine", answered["Affine"].replace("+ self.b", "- self.b"))
    failed = notebook.run("check-affine-forward")
    assert "검사 2개 가운데 0개를 통과했습니다" in failed
    assert "    - 데이터 둘, 입력 셋, 출력 둘입니다.\n" in failed
    assert re.search(r"test_backprop\.py \d+번째 줄:  np\.testing", failed)
    notebook.see("3_mistake")
    assert "아직 없습니다. TwoLayerNet" in notebook.write("check-affine-forward", "check()")
    notebook.see("4_table")


def test_a_kit_in_notebook_7(browser, desk, tmp_path):
    folder, answered = desk("01_perceptron", "en")
    with jupyter("notebook", folder, tmp_path) as address:
        notebook = Notebook(browser, address("notebooks/01_perceptron.ipynb"), folder, "notebook")
        assert notebook.run("setup") == ""
        notebook.run("AND")
        assert "[ ] and  not written yet: AND" in notebook.run("check-and")
        notebook.see("1_not_written")
        for name in ("AND", "NAND", "OR", "XOR", "step_function"):
            notebook.write(name, answered[name])
        assert notebook.write("check-and", "check()").count("[x]") == 6
        notebook.see("2_table")
        drawing = [cell["id"] for cell in cells_of(folder) if "tags" in cell["metadata"]]
        for name in drawing[:3]:
            notebook.run(name)
        assert notebook.active.locator("img").evaluate("image => image.naturalWidth") > 500
        notebook.see("3_plot")
