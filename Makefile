# Mlango in two commands: `make run` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test build lint e2e bench clean demo-people tools unit

STEP := .ci/step
MLANGO := target/release/mlango
SITE := target/site.stamp
SOURCES := $(shell find app server style public Cargo.toml Cargo.lock -type f)
# The pages' half and the server's half in one go: apart, cargo would choose other features of the
# crates they share and build those twice.
BOTH := --locked --package mlango-app --package mlango --features mlango-app/ssr

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Serve the portal with demo data at http://localhost:3000
	@$(STEP) 'Bringing the database up to date' $(MLANGO) migrate
	@$(STEP) 'Filling it with an invented country, unless it is' $(MLANGO) seed --demo
	@exec $(MLANGO) serve

build: tools $(SITE) ## Build the program and the site (10 minutes the first time)

# Made again only when a source is newer: the second `make run` starts in seconds.
$(SITE): $(SOURCES)
	@$(STEP) 'Building the program and the site (10 minutes the first time)' \
		cargo leptos build --release --split --precompress
	@touch $@

demo-people: ## Print the invented people one can sign in as, as JSON
	@$(MAKE) --silent build >&2
	@$(MLANGO) migrate >&2
	@$(MLANGO) seed --demo --json

test: lint unit e2e ## Run everything that decides whether a change is good

# In the dev profile, with its checks of overflow and its assertions; `make lint` shares its
# dependencies' build scripts and macros. The program that is built for release is tried by `e2e`.
unit:
	@$(STEP) 'Looking for PostgreSQL' .ci/tools unit
	@$(STEP) 'Tests of both halves, on both databases' \
		.ci/postgres cargo test $(BOTH) --no-fail-fast

e2e: build ## Walk through the portal in a real Chromium
	@$(STEP) 'Looking for a browser' .ci/tools e2e
	@$(STEP) 'Walking through the portal in Chromium' npm --prefix end2end test

lint: ## Check format, lints, licences, dependencies and house rules
	@$(STEP) 'Looking for linters' .ci/tools lint
	@$(STEP) 'Format' env RUSTUP_TOOLCHAIN=stable cargo fmt --all --check
	@$(STEP) 'House rules' .ci/rules
	@$(STEP) 'Dependencies nobody uses' cargo machete
	@$(STEP) 'Licences and sources' cargo deny --log-level error check licenses bans sources
	@$(STEP) 'Lints of the browser half' cargo clippy --locked --package mlango-app \
		--features hydrate --target wasm32-unknown-unknown -- --deny warnings
	@$(STEP) 'Lints of the server half' cargo clippy $(BOTH) --all-targets -- --deny warnings

tools:
	@$(STEP) 'Looking for tools' .ci/tools build

bench: ## Measure pages, sign-ins and bookings on this machine
	@$(STEP) 'Looking for PostgreSQL' .ci/tools unit
	@$(STEP) 'Measuring' env FSYNC=on .ci/postgres cargo bench --locked --package mlango --bench bench

clean: ## Remove what was built; data and tools stay
	@rm -rf target end2end/node_modules end2end/results
