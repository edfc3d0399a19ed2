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
    r"|^\s*\?{1,2}%{0,2}[\w.*]+\s*$|^\s*%{0,2}[\w.*]+\?{1,2}\s*$"  # ?np.dot, np.dot?, np.*load*?, %timeit?
    r"|^\s*[\w,][\w, ]*=\s*(%[a-zA-Z]|!)"  # files = !ls
    r"|^\s*get_ipython\(\)\..*\)\s*$"  # and no `if "colab" in str(get_ipython()):`, which is Python
)
_PROMPTS = (
    re.compile(r"(>>>|\.\.\.)( |$)"),  # copied from Python
    re.compile(r"In \[\d*\]: ?|\s*\.{3,}: ?"),  # from IPython
)
# What is called for what it changes, by its last name: of anything, and of what the notebook made itself. Any other
# call that stands alone is something tried out, and may raise or take an hour.
_SETTINGS = frozenset({
    "seed", "seterr", "seterrcall", "setbufsize", "set_printoptions", "setrecursionlimit", "simplefilter",
    "filterwarnings", "resetwarnings", "use",
})  # fmt: skip
_CHANGES = frozenset({
    "add", "append", "appendleft", "clear", "discard", "extend", "extendleft", "fill", "insert", "move_to_end", "pop",
    "popitem", "popleft", "put", "register", "remove", "reverse", "rotate", "setdefault", "setflags", "sort", "update",
})  # fmt: skip
_OUR_STUB = "is still a stub"  # may be left in the middle of what was given
_NO_SHELL = "get_ipython = lambda: None"  # so that asking for Colab is no error here
_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


@dataclass
class Statement:
    """A top-level statement of a cell; several where they share a line.

    Attributes:
        cell: the cell's number in the notebook, from 1.
        line: its first line in the cell, from 1.
        lines: its text.
        binds: the names that it gives a value to, or changes.
        changes: the names of what it changes, which something else has to have bound.
        fills: the same, where the notebook made it itself: `table.add(x)` changes a table, `np.add(x, y)` nothing.
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
    changes: set[str] = field(default_factory=set)
    fills: set[str] = field(default_factory=set)
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
    _bind_changes(statements)
    chosen = _in_order(_needed(statements, set(wanted)))
    defined: set[str] = set().union(*(one.binds for one in chosen if not one.imports))
    notes += [("cell_missing", {"name": name}) for name in wanted if name not in defined]
    chosen = _without_shell(chosen)
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
        lines, dropped = _without_magics(_without_prompts(_to_the_left(lines)))
    try:
        return _statements(number, lines), dropped
    except _UNREADABLE as error:
        if notes is not None:
            said = str(error.msg) if isinstance(error, SyntaxError) else type(error).__name__
            line = error.lineno or 1 if isinstance(error, SyntaxError) else 1
            notes.append(("cell_syntax", {"cell": number, "line": line, "message": said[:200]}))
        return [], 0


def _to_the_left(lines: list[str]) -> list[str]:
    """Take away the indentation of the first line, as IPython does: a cell may be cut out of something."""
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    return [line.removeprefix(indent) for line in lines]


def _without_prompts(lines: list[str]) -> list[str]:
    """Take away the prompts that were copied along, as IPython does."""
    begin = [line for line in lines if line.strip()][:2]
    for prompt in _PROMPTS:
        if any(prompt.match(line) for line in begin):
            return [prompt.sub("", line, count=1) if prompt.match(line) else line for line in lines]
    return lines


def _without_magics(lines: list[str]) -> tuple[list[str], int]:
    """Blank out what only a notebook understands; a line of a block may be needed to keep the block whole."""
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is not None and (magic := re.match(r"\s*%%(\w+)", lines[first])):
        if magic[1] not in _PYTHON_MAGICS:  # a cell in another language
            return [], len(lines)
        lines = ["", *lines[1:]] if first == 0 else [*lines[:first], "", *lines[first + 1 :]]
    kept, dropped, goes_on = [], 0, False
    for line in lines:
        if goes_on or _MAGIC_LINE.search(line):
            dropped += 1
            kept.append("" if goes_on else line[: len(line) - len(line.lstrip())] + "pass")
            goes_on = line.endswith("\\")  # !pip install numpy \
        else:
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
    if not isinstance(node, ast.Delete):  # what is deleted and needed was needed before
        statement.binds |= {name.partition(".")[0] for name in bound}
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        statement.defines = node.name
        statement.stubs += sum(_is_stub(one) for one in ast.walk(node))
        calls = [one for one in node.decorator_list if isinstance(one, ast.Call)]  # @add_to_class(Affine)
        statement.fills |= {_root(one) for call in calls for one in call.args}
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        statement.imports = True
        statement.future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        statement.star = any(alias.name == "*" for alias in node.names)
    elif isinstance(node, ast.Expr):
        _describe_expression(node.value, statement)
    else:  # Affine.forward = ..., table["x"] += ...
        places = [one for one in ast.walk(node) if isinstance(one, (ast.Attribute, ast.Subscript))]
        statement.changes |= {_root(one) for one in places if isinstance(one.ctx, ast.Store)}
    statement.loads |= _names_at_load(node)


def _describe_expression(node: ast.expr, statement: Statement) -> None:
    if not isinstance(node, ast.Call):
        statement.acts = True
    elif isinstance(node.func, ast.Attribute):
        statement.acts = True
        if node.func.attr in _SETTINGS:  # np.seterr(...)
            statement.changes.add(_root(node.func))
        elif node.func.attr in _CHANGES:  # table.update(...)
            statement.fills.add(_root(node.func))
    elif _root(node.func) == "setattr" and node.args:  # as Affine.forward = ...
        statement.changes.add(_root(node.args[0]))
    else:
        statement.acts = True


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
    """Tell whether a function is still to be written; raising on some special argument only is part of an answer."""
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    if any(_raises_not_implemented(one) and _OUR_STUB in ast.unparse(one) for one in ast.walk(node)):
        return True
    for one in node.body:
        if _raises_not_implemented(one):
            return True
        if any(isinstance(inner, ast.Return) for inner in ast.walk(one)):
            return False
    return False


def _raises_not_implemented(node: ast.AST) -> bool:
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


def _bind_changes(statements: list[Statement]) -> None:
    """Let a statement bind what it changes, where that is there: where a class is lost, so are methods added to it."""
    made = set[str]().union(*(one.binds for one in statements if not one.imports))
    imported = set[str]().union(*(one.binds for one in statements if one.imports))
    for one in statements:
        one.binds |= (one.changes & (made | imported)) | (one.fills & (made - imported))


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


def _without_shell(statements: list[Statement]) -> list[Statement]:
    """Let code ask for the notebook's shell and find none, as on a machine that is not Colab."""
    asks = next((one for one in statements if "get_ipython" in one.uses), None)
    if asks is None or any("get_ipython" in one.binds for one in statements):
        return statements
    first = sum(one.future for one in statements)  # these have to stay on top
    return [*statements[:first], Statement(asks.cell, asks.line, [_NO_SHELL]), *statements[first:]]


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
