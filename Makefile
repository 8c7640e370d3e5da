# learntorch: `make site` and `make test` set up all they need; `make help` lists the rest.

PYTHON ?= python3
PORT ?= 8000
SHARD ?=
DEVICE ?= auto
RUNTIME ?=
CONSTRAINTS ?= constraints.txt
VENV := .venv
RUN := $(VENV)/bin/python -m
STAMP := $(VENV)/.installed
TOOLS := .cache/audit
BROUGHT := .cache/onnxruntime
NEWEST := .cache/newest
NEWTOOLS := .cache/newtools
# what torch, oneDNN and MKL are told
AVX2 := ATEN_CPU_CAPABILITY=avx2 ONEDNN_MAX_CPU_ISA=AVX2 MKL_ENABLE_INSTRUCTIONS=AVX2
# the programs that any machine has a record of
MEASURED = $(wildcard $(patsubst records/cpu/%.json,snippets/%.py,$(shell find records/cpu -name "*.json")))

export NO_MKDOCS_2_WARNING := 1  # a notice on the end of mkdocs-material, at each build

.DEFAULT_GOAL := help
.PHONY: help site test lint prove test-bare cpus newest newtools mutate check merge refresh render record build matrix pack publish audit bench bench-boards bench-serve doctor browser clean

help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

site: $(STAMP) ## set up, render and serve on http://127.0.0.1:8000 while you write
	$(RUN) learntorch serve --port $(PORT)

test: lint prove ## set up and run every check there is

lint: $(STAMP) ## check form, types, spelling and imports of the code, and the workflows
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(RUN) mypy
	$(RUN) codespell_lib
	$(VENV)/bin/lint-imports
	$(VENV)/bin/zizmor --offline --quiet --persona pedantic .github/workflows
	$(VENV)/bin/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

prove: $(STAMP) browser ## run all programs and tests (SHARD=2/4: a part of the tests)
	$(RUN) learntorch render --no-cache
	$(RUN) pytest $(SHARD:%=--shard %)

test-bare: $(STAMP) browser ## run every program in a bare Python, from its file and as copied (an hour)
	$(RUN) learntorch render
	BARE=1 $(RUN) pytest tests/test_parity.py tests/browser/test_copy.py

cpus: $(STAMP) ## run all snippets as CPUs without AVX-512 do: pages have to show the same
	$(AVX2) $(RUN) learntorch render --no-cache

newest: ## run all snippets with the newest torch, and tell what no survey knows yet
	$(MAKE) $(NEWEST)/.installed CONSTRAINTS= VENV=$(NEWEST)
	$(NEWEST)/bin/python -m tests.matrix --news

newtools: ## run every check with the newest of all else: the torch is that of the site
	mkdir -p .cache
	grep "^torch==" constraints.txt > $(NEWTOOLS).txt
	$(MAKE) --keep-going lint prove CONSTRAINTS=$(NEWTOOLS).txt VENV=$(NEWTOOLS)

mutate: $(STAMP) ## make mistakes on purpose and see whether the checks notice (minutes)
	$(RUN) learntorch render
	$(RUN) tests.mutate

check: $(STAMP) ## run all snippets, trusting no earlier run; name the ten slowest (SHARD=2/4: a part)
	$(RUN) learntorch check --no-cache --slowest 10 $(SHARD:%=--shard %)

merge: $(STAMP) ## show that all shards ran and left nothing out
	$(RUN) learntorch merge

refresh: $(STAMP) ## run all snippets and write down what they print
	$(RUN) learntorch refresh

render: $(STAMP) ## run all snippets for what pages show (DEVICE=cuda: on a GPU)
	$(RUN) learntorch render --device $(DEVICE)

record: $(STAMP) ## measure on this machine what pages show of certain machines (DEVICE=cuda)
	$(RUN) learntorch record --device $(DEVICE) $(MEASURED)

build: $(STAMP) $(RUNTIME:%=$(BROUGHT)/.installed) ## render and build the static site into build/site (RUNTIME=1: with ONNX Runtime Web)
	$(RUNTIME:%=ONNXRUNTIME=$(BROUGHT)/node_modules/onnxruntime-web/dist) $(RUN) learntorch build

matrix: $(STAMP) ## run all snippets with other versions of torch and Python (gigabytes each)
	$(RUN) tests.matrix

pack: build ## make one file of the built site, to keep (RELEASE=1.0: of a release)
	tar --sort=name --owner=0 --group=0 --numeric-owner -C build/site -czf build/site.tar.gz .

publish: build ## put the site and the releases that were kept together, in build/published
	$(RUN) learntorch assemble

audit: $(STAMP) browser $(TOOLS)/.installed ## measure speed, weight and barriers of every page
	$(RUN) tests.audit $(TOOLS)

bench: $(STAMP) ## time our check against one process and against a bare Python each
	$(RUN) tests.bench

bench-boards: $(STAMP) browser ## time a small and a large board, and first paint with one
	$(RUN) tests.bench_boards

bench-serve: $(STAMP) ## time from a save to the page, with 60, 300 and 1,000 pages (minutes)
	$(RUN) tests.bench_serve

doctor: $(STAMP) ## say what is installed, and what is missing
	$(RUN) learntorch doctor --port $(PORT)

clean: ## remove what was made, but not the virtual environment
	rm -rf build docs/generated .cache

# Made again when the pins or the project's own declaration change.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "learntorch needs Python 3.11 or newer: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) pip install --quiet --disable-pip-version-check $(CONSTRAINTS:%=-c %) -e '.[site,test]'
	@touch $@

# Lighthouse, axe and html-validate, for the audit alone; ONNX Runtime Web, for a site that brings it.
$(TOOLS)/.installed $(BROUGHT)/.installed: tests/package.json tests/package-lock.json
	@command -v npm >/dev/null || { echo "this needs Node.js 20 or newer, and its npm"; exit 1; }
	mkdir -p $(@D)
	cp tests/package.json tests/package-lock.json $(@D)
	npm ci --prefix $(@D) $(if $(filter $(BROUGHT)%,$@),--omit=dev) --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@

# The browser tests alone need a program from outside Python.
browser:
	@for name in chromium chromium-browser google-chrome; do \
	    command -v $$name >/dev/null && exit 0; \
	done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -q && apt-get install -y -q chromium; \
	else \
	    echo "The browser tests need Chromium. Install it and run make test again:"; \
	    echo "  Debian, Ubuntu: sudo apt-get install chromium    macOS: brew install chromium"; exit 1; \
	fi
