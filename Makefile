# `make demo` and `make test` set everything up in .venv first; nothing else is installed by hand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
JOBS ?= 2

.PHONY: demo test test-fast lint certify parity build benchmark lock clean

demo: $(READY)
	$(BIN)/python tests/demo/run.py --jobs $(JOBS)

test: lint
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal

test-fast: $(READY)
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal -m "not slow"

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

certify: $(READY)
	$(BIN)/autograder certify --jobs $(JOBS)

parity: $(READY)  # every host, twenty hand-ins of every assignment: about an hour
	$(BIN)/python tests/parity.py --jobs $(JOBS)

build: $(READY)
	$(BIN)/autograder build

benchmark: $(READY)
	$(BIN)/python benchmarks/seconds_per_submission.py
	$(BIN)/python benchmarks/seconds_per_notebook.py

lock:  # after a change of dependencies in pyproject.toml
	$(PYTHON) -m venv build/lock && build/lock/bin/pip install -q uv
	build/lock/bin/uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes \
	    --no-header --no-annotate --no-emit-index-url -q pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) build dist demo-out

# Debian splits ensurepip off python3: where `venv` cannot bring pip, the system's pip installs one.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed; this is `$(PYTHON) --version`. Try: make PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python && $(BIN)/python -m pip --version >/dev/null 2>&1 || \
	    $(PYTHON) -m venv --clear $(VENV) || \
	    { $(PYTHON) -m venv --clear --without-pip $(VENV) && $(PYTHON) -m pip --python $(BIN)/python install -q pip; }
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
