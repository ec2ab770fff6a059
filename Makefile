# `make` lists the targets. Each works from a fresh clone with Python 3.11+ and Node.js 20+.
.DEFAULT_GOAL := help
.PHONY: help demo backup restore test lint format bench shots docs translations wheel lock clean
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
WEB := .venv/.installed-web node_modules/.installed
DEV := .venv/.installed-dev node_modules/.installed

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## start the site on port 8000 with the real figures (PORT=8001 elsewhere, RESET=1 begins anew)
	@$(MAKE) --silent -j2 $(WEB)
	@exec $(BIN)/python -m tools.demo $(if $(RESET),--reset)

backup: $(WEB) ## copy the site of DATABASE_URL, or else of the demo, into one file (FILE=... names it)
	@exec $(BIN)/python -m tools.copies backup $(FILE)

restore: $(WEB) ## put the copy FILE=... back in the empty database of DATABASE_URL, or else of the demo
	@exec $(BIN)/python -m tools.copies restore $(FILE)

test: ## lint, types, walls and all tests; the last lines name what this machine could not run
	@$(MAKE) --silent -j2 $(DEV)
	@exec $(BIN)/python -m tools.check

lint: $(DEV) ## only lint, types and walls
	@exec $(BIN)/python -m tools.check --lint

format: $(DEV) ## put the code in the house style
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

bench: $(DEV) ## measure what benchmarks/README.md promises
	@exec $(BIN)/python -m benchmarks

shots: $(DEV) ## photograph every page, on a phone and on a laptop, into var/shots
	@exec $(BIN)/python -m tools.shots

docs: $(DEV) ## write the documents that follow from the code (docs/cli.md, the periods in docs/privacy)
	@$(BIN)/python -m tools.cli_docs
	@$(BIN)/python -m tools.translations compile
	@$(BIN)/python -m tools.privacy_docs

translations: $(DEV) ## gather the sentences of the pages into the Dutch catalogue and say what is missing
	@exec $(BIN)/python -m tools.translations update

wheel: ## pack the site with its style and its Dutch into dist/, to install elsewhere
	@$(MAKE) --silent -j2 $(WEB)
	@exec $(BIN)/python -m hatchling build --target wheel

lock: .venv/.installed-dev ## choose the versions of all requirements anew
	@exec tools/lock.sh

clean: ## remove everything that was built, the demo's database included
	@rm -rf .venv node_modules var dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@rm -rf src/leercyclus/web/design/static/built
	@find src tests tools benchmarks -name '*.mo' -delete -o -name __pycache__ -prune -exec rm -rf {} +

.venv/.installed-web: requirements/web.txt pyproject.toml tools/install.sh
	@echo "Installing the Python packages of the site ..."
	@tools/install.sh web

.venv/.installed-dev: requirements/dev.txt pyproject.toml tools/install.sh
	@echo "Installing the Python packages of the site and its tests ..."
	@tools/install.sh dev

node_modules/.installed: package-lock.json package.json
	@command -v npm >/dev/null || { echo "Expected Node.js 20 or newer with npm, found none. Install it and try again."; exit 1; }
	@echo "Installing the style sheets from npm ..."
	@npm ci --ignore-scripts --loglevel=error --no-audit --no-fund --no-update-notifier
	@touch $@
