# Everything a newcomer needs: `make run` and `make test`. `make help` lists the rest.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MINIAPP := api/miniapp
WORKERS ?= 2
NODE_PATH := $(BIN):$(PATH)
CODE := bot dialogs models api jobs locales emulator tests benchmarks

.PHONY: help run setup test lint e2e bench faults fuzz preview tables lock api-client pictures migration format

help: ## This list
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: setup ## Start the bot with whatever .env does not name: PostgreSQL, Redis, a local MAX
	@exec $(BIN)/python -m bot

setup: $(VENV)/.installed $(MINIAPP)/dist/.built ## Install what the lock names and build the mini-app

$(VENV)/.installed: requirements-dev.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

$(MINIAPP)/node_modules/.installed: $(MINIAPP)/package-lock.json $(VENV)/.installed
	cd $(MINIAPP) && PATH="$(CURDIR)/$(NODE_PATH)" npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(MINIAPP)/dist/.built: $(MINIAPP)/node_modules/.installed $(shell find $(MINIAPP)/src $(MINIAPP)/index.html locales -type f 2>/dev/null)
	cd $(MINIAPP) && PATH="$(CURDIR)/$(NODE_PATH)" npm run --silent build
	@touch $@

test: setup ## Unit, integration and conversation tests, against real servers
	$(BIN)/python -m pytest --ignore=tests/e2e -n $(WORKERS) --dist worksteal

e2e: setup ## The same in a browser: needs Chromium (CHROMIUM names another one)
	$(BIN)/python -m pytest tests/e2e

lint: setup ## Types, style, and who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	cd $(MINIAPP) && PATH="$(CURDIR)/$(NODE_PATH)" npm run --silent lint

bench: setup ## Measure; prints JSON, with references from the same run
	$(BIN)/python -m benchmarks

faults: setup ## Kill, stop and starve the product for long: FAULTS_KILLS, FAULTS_TURNS, FAULTS_DUE, FAULTS_LEASE, FAULTS_OUTAGE, FAULTS_MINUTE
	FAULTS_KILLS=$${FAULTS_KILLS:-500} FAULTS_DUE=$${FAULTS_DUE:-2000} FAULTS_LEASE=$${FAULTS_LEASE:-25} \
	FAULTS_OUTAGE=$${FAULTS_OUTAGE:-60} FAULTS_MINUTE=$${FAULTS_MINUTE:-10000} \
	$(BIN)/python -m pytest tests/faults -s -p no:randomly

preview: setup ## Draw every window of every dialog, in both languages, on one page: build/preview.html
	@mkdir -p build
	$(BIN)/python -m tests.dialogs.preview build/preview.html
	@echo "build/preview.html"

fuzz: setup ## Press, write and call the API at random for long: FUZZ_STEPS, FUZZ_CASES, FUZZ_SEED
	FUZZ_STEPS=$${FUZZ_STEPS:-20000} $(BIN)/python -m pytest tests/dialogs/test_fuzz.py
	FUZZ_CASES=$${FUZZ_CASES:-500} $(BIN)/python -m pytest tests/api/test_schemathesis.py

tables: setup ## Write docs/rights.md and docs/transitions.md anew, from the rules in models
	$(BIN)/python -m models.tables rights > docs/rights.md
	$(BIN)/python -m models.tables transitions > docs/transitions.md

api-client: setup ## Write the API's document and the mini-app's client anew
	$(BIN)/python -m api.openapi > $(MINIAPP)/openapi.json
	cd $(MINIAPP) && PATH="$(CURDIR)/$(NODE_PATH)" npm run --silent api

pictures: setup ## Take the readme's pictures anew
	PICTURES=docs/img $(BIN)/python -m pytest tests/e2e

migration: setup ## Write the migration of changed models: make migration name=add_tags
	$(BIN)/aerich migrate --offline --name $(name)

format: setup ## Put the code into its one form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: ## Renew the pinned versions from pyproject.toml
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra local --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
