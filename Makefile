# Midad. `make run` starts the site, `make test` tests it, `make check` reads it; each sets up what
# it needs, uv included, inside this folder.

PORT ?= 8000
UV := $(shell uv --version >/dev/null 2>&1 && echo uv || echo .tools/uv/bin/uv)
PYTHON := .venv/bin/python
MANAGE := $(PYTHON) manage.py

.PHONY: run dev test check format setup environment environment-dev

run: setup
	@$(MANAGE) serve --port $(PORT)

dev: environment-dev .env
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) catalogues >/dev/null
	@DEBUG=1 $(MANAGE) load_demo
	@DEBUG=1 $(MANAGE) runserver 127.0.0.1:$(PORT)

test: environment-dev chromium
	@$(MANAGE) catalogues >/dev/null
	@echo "== SQLite, with the browser journeys"
	$(PYTHON) -m pytest -n auto --dist loadgroup
	@echo "== PostgreSQL 18"
	TEST_DATABASE=postgresql $(PYTHON) -m pytest -n auto --dist loadgroup -m "not browser"

check: environment-dev .env
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/djade --check $$(git ls-files 'templates/*.html')
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	$(MANAGE) catalogues --check
	$(MANAGE) makemigrations --check --dry-run
	HTTPS=1 $(MANAGE) check --deploy --fail-level WARNING

format: environment-dev
	-.venv/bin/django-upgrade --target-version 6.1 $$(git ls-files '*.py' ':!articles/migrations')
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .
	.venv/bin/djade $$(git ls-files 'templates/*.html')

# Everything between a clone and a served page; run again, it keeps what is there.
setup: environment .env
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) catalogues >/dev/null
	@$(MANAGE) collectstatic --noinput --verbosity 0
	@$(MANAGE) load_demo

environment: $(filter .tools/%,$(UV))
	@$(UV) sync --quiet --locked --inexact --no-dev --group build

environment-dev: $(filter .tools/%,$(UV))
	@$(UV) sync --quiet --locked --inexact

# The settings of this machine. SECRET_KEY is made once; see docs/settings.md for the others.
.env:
	@mkdir -p var
	@umask 077 && python3 -c 'import secrets; print("SECRET_KEY=" + secrets.token_urlsafe(50))' > .env

.tools/uv/bin/uv:
	@echo "Fetching uv into .tools/"
	@python3 -m venv .tools/uv && .tools/uv/bin/python -m pip install --quiet uv \
	  || python3 -m pip install --quiet --target .tools/uv uv \
	  || { echo "Could not fetch uv. Install it (https://docs.astral.sh/uv/) and try again." >&2; exit 1; }

# The browser of the journeys: the system's Chromium where there is one, else Playwright's own.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
	  || command -v google-chrome >/dev/null || $(PYTHON) -m playwright install chromium
