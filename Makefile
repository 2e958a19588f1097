# make site    a private environment, the raw articles imported, the digest built
# make serve   the same, previewed in the browser while you edit
# make test    what the tests need, and the whole suite

PYTHON ?= python3
EXTRAS ?= test
VENV   := .venv
BIN    := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

.DEFAULT_GOAL := site
.PHONY: site serve test lint check clean

site: $(VENV)/.installed
	@$(BIN)/sitegen build
	@echo
	@echo "The digest is in output/. To read it: make serve"

serve: $(VENV)/.installed
	@$(BIN)/sitegen serve

test: $(VENV)/.installed-$(EXTRAS)
	@$(BIN)/python -m pytest

lint: $(VENV)/.installed-$(EXTRAS)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: site
	@$(BIN)/sitegen check

clean:
	rm -rf $(VENV) output .sitegen dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "sitegen needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@test -x $(BIN)/python || { echo "Creating a private environment in $(VENV)/"; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-$(EXTRAS): $(VENV)/.installed
	@echo "Installing what the tests need"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$(EXTRAS)]'
	@touch $@
