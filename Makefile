# The two commands of the README, and the ones a developer types all day. Everything lives in $(VENV).

VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin

.PHONY: help install install-dev train test test-slow lint format types clean

help:
	@echo "make train   set up and train on the bundled corpus: a translator in a few minutes"
	@echo "make test    set up and run the tests"
	@echo "make lint format types test-slow clean   for developers"

# pip runs once for each pyproject.toml; the stamp files say that it did. A CPU build of torch that pip is pointed at
# (PIP_FIND_LINKS, pip config) is taken as it is.
$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade-strategy only-if-needed --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/pip install --quiet --upgrade-strategy only-if-needed --editable ".[dev]"
	@touch $@

install: $(VENV)/installed

install-dev: $(VENV)/installed-dev

train: install
	$(BIN)/python -m mt.train

test: install-dev
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder

test-slow: install-dev
	$(BIN)/python -m pytest -m slow

lint: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: install-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: install-dev
	$(BIN)/mypy

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache build dist *.egg-info
