"""Gathers the code of a notebook into one module: what the assignment asks for, and what that needs.

A notebook is one namespace that was filled in any order. Taken are the definitions that the assignment asks for, and
each statement that binds or changes a name that these use; experiments, plots and tests stay behind. Cells whose names
are needed while others load come first, wherever they stand.

This file parses a student's text, so it runs inside the sandbox, as the text itself does later. It imports nothing of
ours.
"""

from __future__ import annotations

import ast
import re
import symtable
from dataclasses import dataclass, field

MAX_NOTES = 20
_PYTHON_MAGICS = {"time", "timeit", "capture", "prun", "writefile", "file", "run_pytest"}
_MAGIC_LINE = re.compile(
    r"^\s*%%?[a-zA-Z]\w*(\s|$)"  # %matplotlib inline
    r"|^\s*!"  # !pip install
    r"|^\s*\?{1,2}[\w.]+\s*$|^\s*[\w.]+\?{1,2}\s*$"  # ?np.dot, np.dot?
    r"|^\s*[\w,][\w, ]*=\s*(%[a-zA-Z]|!)"  # files = !ls
    r"|\bget_ipython\(\)"
)
_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


@dataclass
class Statement:
    """A top-level statement of a cell; several where they share a line.

    Attributes:
        cell: the cell's number in the notebook, from 1.
        line: its first line in the cell, from 1.
        lines: its text.
        binds: the names that it gives a value to, or changes.
        uses: the names that it takes from the notebook, now or when a function is called.
        loads: those that it needs as soon as it runs, not only when a function is called.
        defines: the function or class that it defines.
        stubs: how many stubs are left in it.
        acts: it is an expression, worked out for what it does or shows.
        imports: it is an import; `star`: of all that a module has; `future`: of a feature of Python itself.
    """

    cell: int
    line: int
    lines: list[str]
    binds: set[str] = field(default_factory=set)
    uses: set[str] = field(default_factory=set)
    loads: set[str] = field(default_factory=set)
    defines: str = ""
    stubs: int = 0
    acts: bool = False
    imports: bool = False
    star: bool = False
    future: bool = False


def gather(cells: list[dict[str, object]], wanted: list[str]) -> dict[str, object]:
    """Gather the code of a notebook.

    Args:
        cells: the notebook's cells in their order: "number" from 1, "kind" ("code", "lab", or what a cell of ours was
            turned into) and "text".
        wanted: the functions, classes and constants that the assignment's modules have.

    Returns:
        "text", the module; "origin", for each of its lines the cell and the line in it; "notes", pairs of a kind of
        `messages.SENTENCES` and the values of its sentence.
    """
    notes: list[tuple[str, dict[str, object]]] = []
    statements: list[Statement] = []
    left_out = 0
    for cell in cells:
        number, text = int(str(cell["number"])), str(cell["text"])
        found, dropped = _read_cell(number, text, notes if cell["kind"] == "code" else None)
        if cell["kind"] == "lab":  # ours, to be looked at; somebody may have written a function there
            found = [one for one in found if one.defines or one.imports]
        elif cell["kind"] != "code" and any(one.defines in wanted for one in found):
            notes.append(("cell_retyped", {"cell": number, "kind": str(cell["kind"])}))
        elif cell["kind"] != "code":
            continue
        statements += found
        left_out += dropped
    if left_out:
        notes.append(("lines_left_out", {"count": left_out}))
    statements = _without_own_imports(_without_stale_stubs(statements, wanted, notes), set(wanted))
    chosen = _in_order(_needed(statements, set(wanted)))
    defined: set[str] = set().union(*(one.binds for one in chosen if not one.imports))
    notes += [("cell_missing", {"name": name}) for name in wanted if name not in defined]
    lines = [(text, one.cell, one.line + place) for one in chosen for place, text in enumerate(one.lines)]
    return {
        "text": "".join(f"{text}\n" for text, _, _ in lines),
        "origin": [[cell, line] for _, cell, line in lines],
        "notes": notes[:MAX_NOTES],
    }


def _read_cell(
    number: int, text: str, notes: list[tuple[str, dict[str, object]]] | None
) -> tuple[list[Statement], int]:
    """Return a cell's statements, and how many lines were left out of it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")  # as the parser counts them
    try:
        return _statements(number, lines), 0
    except _UNREADABLE:
        lines, dropped = _without_magics(lines)
    try:
        return _statements(number, lines), dropped
    except _UNREADABLE as error:
        if notes is not None:
            said = str(error.msg) if isinstance(error, SyntaxError) else type(error).__name__
            line = error.lineno or 1 if isinstance(error, SyntaxError) else 1
            notes.append(("cell_syntax", {"cell": number, "line": line, "message": said[:200]}))
        return [], 0


def _without_magics(lines: list[str]) -> tuple[list[str], int]:
    """Blank out what only a notebook understands; a line of a block may be needed to keep the block whole."""
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is not None and (magic := re.match(r"\s*%%(\w+)", lines[first])):
        if magic[1] not in _PYTHON_MAGICS:  # a cell in another language
            return [], len(lines)
        lines = ["", *lines[1:]] if first == 0 else [*lines[:first], "", *lines[first + 1 :]]
    kept, dropped = [], 0
    for line in lines:
        if _MAGIC_LINE.search(line):
            dropped += 1
            line = " " * (len(line) - len(line.lstrip())) + "pass"
        kept.append(line)
    return kept, dropped


def _statements(number: int, lines: list[str]) -> list[Statement]:
    """Cut a cell into statements; those that share a line stay together."""
    text = "\n".join(lines)
    # a `return` too far to the left is not seen by the parser alone; `await` is for a notebook to have at the top
    compile(text, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    found: list[Statement] = []
    end = 0
    for node in ast.parse(text).body:
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        last = node.end_lineno or first
        if first <= end and found:
            found[-1].lines += lines[end:last]
        else:
            found.append(Statement(number, first, lines[first - 1 : last]))
        end = max(end, last)
        _describe(node, found[-1])
    return found


def _describe(node: ast.stmt, statement: Statement) -> None:
    table = symtable.symtable(ast.unparse(node), "cell", "exec")
    statement.uses |= _global_names(table)
    bound = {one.get_name() for one in table.get_symbols() if one.is_assigned() or one.is_imported()}
    statement.binds |= {name.partition(".")[0] for name in bound}
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        statement.defines = node.name
        statement.stubs += sum(_is_stub(one) for one in ast.walk(node))
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        statement.imports = True
        statement.future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        statement.star = any(alias.name == "*" for alias in node.names)
    elif isinstance(node, ast.Expr):
        statement.acts = True
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
            statement.binds.add(_root(node.value.func))  # np.seterr(...), table.update(...)
    else:  # Affine.forward = ..., table["x"] += ...
        statement.binds |= {_root(one) for one in ast.walk(node) if isinstance(getattr(one, "ctx", None), ast.Store)}
    statement.binds.discard("")  # what is bound on the answer of a call
    statement.loads |= _names_at_load(node)


def _global_names(table: symtable.SymbolTable) -> set[str]:
    """Names that a statement takes from the notebook's namespace, in whatever depth."""
    found = set()
    for one in table.get_symbols():
        if one.is_global() or (table.get_type() == "module" and one.is_referenced()):
            found.add(one.get_name())
    return found.union(*(_global_names(child) for child in table.get_children()))


def _names_at_load(node: ast.AST) -> set[str]:
    """Names that are looked up while the statement itself runs: bodies of functions come later."""
    found: set[str] = set()
    waiting: list[ast.AST] = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            waiting += [*one.decorator_list, *one.args.defaults, *(value for value in one.args.kw_defaults if value)]
        elif isinstance(one, ast.Lambda):
            waiting += [*one.args.defaults, *(value for value in one.args.kw_defaults if value)]
        else:
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load):
                found.add(one.id)
            waiting += ast.iter_child_nodes(one)
    return found


def _root(node: ast.AST) -> str:
    """Return the name that `Affine.forward` or `table[0].x` begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _is_stub(node: ast.AST) -> bool:
    if not isinstance(node, ast.Raise) or node.exc is None:
        return False
    raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"


def _without_stale_stubs(
    statements: list[Statement], wanted: list[str], notes: list[tuple[str, dict[str, object]]]
) -> list[Statement]:
    """Where a cell was copied, leave out the copies that have more stubs left than another."""
    for name in wanted:
        copies = [one for one in statements if one.defines == name]
        goes_on = any(name in one.loads for one in copies)  # class Affine(Affine): ...
        if goes_on or len({"\n".join(one.lines) for one in copies}) < 2:
            continue
        fewest = min(one.stubs for one in copies)
        statements = [one for one in statements if one.defines != name or one.stubs == fewest]
        used = [one for one in copies if one.stubs == fewest][-1]
        notes.append(("cell_twice", {"name": name, "count": len(copies), "cell": used.cell}))
    return statements


def _without_own_imports(statements: list[Statement], wanted: set[str]) -> list[Statement]:
    """Leave out `import neuron` where a cell defines `neuron`: the name is the function's, the module is this text."""
    defined = wanted & {one.defines for one in statements}
    return [one for one in statements if not (one.imports and one.binds and one.binds <= defined)]


def _needed(statements: list[Statement], wanted: set[str]) -> list[Statement]:
    """Keep what binds or changes a name that is asked for, or that something kept uses."""
    imported = set[str]().union(*(one.binds for one in statements if one.imports))
    candidates = {
        place: one
        for place, one in enumerate(statements)
        if not one.acts or not ((one.uses | one.binds) & wanted or _shows(one, imported))
    }
    needed, kept = set(wanted), set[int]()
    while True:
        more = {
            place
            for place, one in candidates.items()
            if place not in kept and (one.binds & needed or one.star or one.future)
        }
        if not more:
            return [statements[place] for place in sorted(kept)]
        kept |= more
        needed = needed.union(*(statements[place].uses for place in more))


def _shows(one: Statement, imported: set[str]) -> bool:
    """Tell whether a call into a package is about the notebook's values, as in `plt.plot(x, y)`.

    Such a call draws or prints or saves; `np.seterr(all="ignore")` is a setting.
    """
    return bool(one.binds & imported) and not one.uses <= imported


def _in_order(statements: list[Statement]) -> list[Statement]:
    """Put first what others need while they load: imports, base classes, constants, in whatever cell."""
    ordered: list[Statement] = []
    bound: set[str] = set()
    placed: set[int] = set()

    def place(number: int) -> None:
        placed.add(number)
        one = statements[number]
        for name in sorted(one.loads - bound):
            later = next((n for n, other in enumerate(statements) if n not in placed and name in other.binds), None)
            if later is not None:
                place(later)
        ordered.append(one)
        bound.update(one.binds)

    for number in sorted(range(len(statements)), key=lambda number: not statements[number].future):
        if number not in placed:
            place(number)
    return ordered
