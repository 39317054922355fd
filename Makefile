# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
STAMP_DEV := $(VENV)/.installed-dev
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test check bench trials lock translations basemap clean

run: $(STAMP)
	@sh .ci/qt-libraries $(BIN)/python || true
	@$(BIN)/python -m desktop.first_run

test: $(STAMP_DEV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal

check: $(STAMP_DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(BIN)/pip check

bench: $(STAMP_DEV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/bench/start.py
	$(BIN)/python tests/bench/project.py
	$(BIN)/python tests/bench/map.py
	$(BIN)/python tests/bench/picking.py
	$(BIN)/python tests/bench/ledger.py
	$(BIN)/python tests/bench/window.py
	$(BIN)/python tests/bench/findings.py
	$(BIN)/python tests/bench/areas.py
	$(BIN)/python tests/bench/table.py
	$(BIN)/python tests/bench/brief.py
	$(BIN)/python tests/bench/exchange.py
	$(BIN)/python tests/bench/exports.py
	$(BIN)/python tests/bench/import_window.py

# The promises of project file and window, each put on trial in full (about half an hour); stops at the first that is broken.
TRIALS := kill power_cut disk_full two_writers flips migration_kill undo soak hostile reads mutations opened hostile_text by_hand files_by_hand
trials: $(STAMP_DEV)
	@for trial in $(TRIALS); do echo "$$trial:"; $(BIN)/python -W error tests/trials/$$trial.py || exit 1; done

# Writes the lock files anew from pyproject.toml; uv is needed only here.
lock:
	$(PYTHON) -m pip install -q uv
	$(PYTHON) -m uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
		-p 3.11 --group run pyproject.toml -o requirements.lock
	$(PYTHON) -m uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
		-p 3.11 --group dev pyproject.toml -o requirements-dev.lock

basemap: $(STAMP_DEV)
	$(BIN)/python -m geodata.theatres.basemap_build

# Takes new texts of the window into the translations and compiles them; what is new is left unfinished.
I18N := resources/i18n/sapper_atlas_
translations: $(STAMP_DEV)
	$(BIN)/pyside6-lupdate desktop/*.py desktop/*/*.py -no-obsolete -locations none \
		-ts $(I18N)zh_TW.ts $(I18N)zh_CN.ts $(I18N)ru.ts
	$(BIN)/pyside6-lrelease $(I18N)zh_TW.ts $(I18N)zh_CN.ts $(I18N)ru.ts

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Sapper Atlas needs Python 3.11 or newer: make PYTHON=python3.11 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "No virtual environment could be made; on Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

$(STAMP): $(VENV)/bin/python requirements.lock pyproject.toml
	@echo "Setting up (first time only; some minutes) ..."
	@$(BIN)/pip install -q --require-hashes -r requirements.lock
	@$(BIN)/pip install -q --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m geodata.geometry.rehearsal
	@touch $(STAMP)

$(STAMP_DEV): $(VENV)/bin/python requirements-dev.lock pyproject.toml
	@$(BIN)/pip install -q --require-hashes -r requirements-dev.lock
	@$(BIN)/pip install -q --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m geodata.geometry.rehearsal
	@sh .ci/qt-libraries $(BIN)/python || true
	@touch $(STAMP_DEV) $(STAMP)

clean:
	rm -rf $(VENV) build dist out
