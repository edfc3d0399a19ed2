"""Findings in words, in one place and in each language.

English stands here; other languages are gettext catalogues in `locale/`, read as they are (no compiling). What comes
from a student (names, messages) only ever fills a placeholder, cleaned of control characters, and never becomes part
of a template.
"""

from __future__ import annotations

import builtins
import functools
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from autograder.records import Finding

LOCALE = Path(__file__).parent / "locale"

SENTENCES: dict[str, str] = {
    # the answer is not what was asked for
    "nothing": "{name} came back as None; a return, or the line that sets it, may be missing.",
    "type": "{name} came back as {found}; it should be {expected}.",
    "shape": "{name} has shape {found}; it should have shape {expected}.",
    "length": "{name} has {found} entries; it should have {expected}.",
    "missing_key": "{name} lacks the key {key}.",
    "extra_key": "{name} has the key {key}, which does not belong there.",
    "dtype": "{name} holds {found} numbers; it should hold {expected} numbers.",
    "not_finite": "{name} has {count} of {size} entries that are NaN or infinite.",
    "values": "{name} has the right form and wrong numbers ({count} of {size}).",
    "value": "{name} has the right form and the wrong value.",
    "values_shown": "{name} has the right form and wrong numbers ({count} of {size}): "
    "{place} is {found}; it should be {expected}.",
    "value_shown": "{name} is {found}; it should be {expected}.",
    # in which way the numbers are wrong, behind one of these
    "pattern_sign": "That is minus what it should be.",
    "pattern_factor": "That is {factor} times what it should be.",
    "pattern_not_divided": "That is {batch} times what it should be, and {batch} is the number of examples.",
    "pattern_divided": "That is 1/{batch} of what it should be, and {batch} is the number of examples.",
    "pattern_transposed": "It is what it should be, transposed.",
    "pattern_axis": "It is summed over the wrong axis.",
    "pattern_no_dout": "It is what comes out when dout is all ones: the gradient from above has no part in it.",
    "pattern_stale": "It is what belongs to an earlier forward.",
    "not_data": "{name} came back as {found}, which cannot be graded; "
    "numbers, NumPy arrays, text, lists, tuples and dicts can.",
    "no_error": "Nothing was raised; {expected} should be.",
    "other_error": "{type} was raised; it should be {expected}.",
    "said": "{en}",
    "unreadable_answer": "What came back has a form that no right answer has, so the check could not go on.",
    "assertion": "What the title says does not hold.",
    # the code did not get so far
    "stub": "{message}.",
    "stub_of": "{name} is still a stub; see section {section} of the handout.",
    "stub_at": "{file}, line {line} is still a stub.",
    "raised": "{type}: {message}",
    "raised_at": "{type} in {file}, line {line}: {message}",
    "np_alias": "{file}, line {line} uses np.{name}, which NumPy removed in version 1.24; write {name} instead.",
    "module_lacks": "{file} does not define {lacking}.",
    "syntax": "{file} cannot be read by Python: {message} (line {line}).",
    "import_missing": "{file}, line {line} imports {imported}, which the grader does not have; it has {allowed} "
    "and Python's standard library.",
    "asks_input": "{file}, line {line} asks for input, and the grader has nobody to type; "
    'take that line out or put it under `if __name__ == "__main__":`.',
    "writes_file": "{file}, line {line} writes a file, which the grader does not allow; take that line out.",
    "cpu_time": "It was stopped after {seconds} seconds of computing; a loop may never end, "
    "or far too much is computed.",
    "wall_time": "It was stopped after {seconds} seconds; it seems to wait for something.",
    "all_time": "The time for the whole submission ({seconds} seconds) was used up before this check.",
    "not_run": "It was not run: checks of {question} before it came to no end.",
    "ended": "The program ended in the middle of the check (exit status {exit}).",
    "crashed": "The program crashed in the middle of the check (signal {signal}).",
    "garbled": "The program wrote into the grader's channel, so no answer could be read.",
    # the same, where the student's code said more than may be shown
    "quiet": "It did not do what the title says.",
    "quiet_type": "{name} came back as something of another type.",
    "quiet_key": "{name} has a key that does not belong there.",
    "quiet_raised": "An exception was raised.",
    "quiet_raised_at": "An exception was raised in {file}, line {line}.",
    "quiet_builtin": "{type} was raised.",
    "quiet_builtin_at": "{type} was raised in {file}, line {line}.",
    "quiet_syntax": "{file} cannot be read by Python; look at line {line}.",
    # the hand-in
    "missing_file": "{file} was not handed in.",
    "too_large": "{file} is larger than {limit} kB, so it was not read.",
    "not_utf8": "{file} is not UTF-8 text (line {line}); save it as UTF-8 and hand it in again.",
    "bad_encoding": "{file} declares the encoding {encoding}, which is not accepted; save it as UTF-8.",
    "nul_byte": "{file} has a NUL character in line {line}, so Python cannot read it.",
    "maybe_utf16": "It may be saved as UTF-16; save it as UTF-8.",  # behind the one before
    "two_files": "{file} is there {count} times with different contents; hand in one.",
    "empty": "Nothing was handed in: there is no .py and no .ipynb file.",
    "nothing_gradable": "Nothing that can be graded was handed in. Found: {found}; expected: {expected}.",
    "none_of_ours": "None of {expected} was handed in; found: {found}.",
    "not_a_submission": "{file} is not a folder, .zip, .py or .ipynb.",
    "bad_zip": "{file} is not a readable zip file: {reason}.",
    "zip_too_large": "{file} holds more than {limit} MB or {count} files, so it was not read.",
    "several_notebooks": "There are several notebooks with different contents: {found}. Keep one and hand in again.",
    "notebook_as_py": "{file} holds a notebook, not Python code; name it .ipynb, or save it as Python code.",
    # what a file is that is no readable notebook, behind the next one
    "notebook_empty": "It is empty.",
    "notebook_cut_off": "It seems to be cut off; save it and hand it in once more.",
    "notebook_is_other": "It has no notebook in it; Python code goes into a .py file.",
    "bad_notebook": "{file} is not a readable notebook: {reason}.",
    "one_file_many_modules": "{file} was taken for all of {expected}.",
    "notebook_used": "The code cells of {file} were taken as {expected}.",
    "lines_left_out": "{count} lines of {file} for the notebook only (%, !, get_ipython) were left out.",
    "cell": "cell {number}",
    "cell_syntax": "{file}, line {line} cannot be read by Python: {message}; the cell was left out.",
    "cell_retyped": "{file} is a {kind} cell; it was taken as code.",
    "cell_twice": "{file} defines {name} {count} times; what counts is in {cell}.",
    "cell_missing": "{file} does not define {name} in any cell.",
    "unused_file": "{file} is not part of this assignment and was not used.",
    "link_ignored": "{file} is a link and was not followed.",
    "duplicate": "There are several hand-ins for this student: {found}. Keep one and grade again.",
    "intake_fault": "Our grader could not read your hand-in, and that is not your fault ({reason}); tell your "
    "instructor. Your score is held until it is mended.",
    "grader_fault": "Our grader failed here, not your code; your score is held until it is mended.",
}


_QUIET = {
    "type": "quiet_type",
    "not_data": "quiet_type",
    "extra_key": "quiet_key",
    "raised": "quiet_raised",
    "raised_at": "quiet_raised_at",
    "syntax": "quiet_syntax",
}
_QUIET_OF_BUILTIN = {"raised": "quiet_builtin", "raised_at": "quiet_builtin_at"}


def quiet(finding: Finding) -> Finding:
    """Return a finding without what the student's code said in it, where that may tell of a hidden check."""
    if finding.plain:
        return finding
    kinds = _QUIET_OF_BUILTIN if _is_builtin_exception(str(finding.values.get("type"))) else {}
    return finding.model_copy(update={"kind": (_QUIET | kinds).get(finding.kind, "quiet")})


def _is_builtin_exception(name: str) -> bool:
    kind = getattr(builtins, name, None)
    return isinstance(kind, type) and issubclass(kind, BaseException)


def sentence(finding: Finding, language: str) -> str:
    """Return the finding as a sentence in `language`."""
    if finding.kind == "said":
        return str(finding.values.get(language) or finding.values["en"])
    values = {key: clean(str(value)) for key, value in finding.values.items()}
    if "cell" in values:  # a place in a notebook
        values["cell"] = translate(SENTENCES["cell"], language).format(number=values["cell"])
        if finding.kind != "cell_twice":
            values["file"] = f"{values['file']}, {values['cell']}"
    kinds = [finding.kind, *([values["pattern"]] if values.get("pattern") else [])]
    return " ".join(translate(SENTENCES[kind], language).format(**values) for kind in kinds)


def translate(text: str, language: str) -> str:
    """Return a text of the engine in `language`; English where the catalogue lacks it."""
    return _catalogue(language).get(text, text)


@functools.cache
def _catalogue(language: str) -> dict[str, str]:
    if language == "en":
        return {}
    with (LOCALE / f"{language}.po").open("rb") as file:
        return {
            str(entry.id): str(entry.string) for entry in read_po(file, locale=language) if entry.id and entry.string
        }


def clean(text: str) -> str:
    """Return `text` without characters that steer a terminal or turn the direction of writing."""
    return "".join(
        character
        if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co"}
        else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )
