# Two commands do everything on a fresh Debian machine with Rust and Node: `make run` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

CARGO ?= cargo
POSTGRES := e2e/postgres.sh
# The address that the server listens at.
LISTEN ?= 127.0.0.1:8080

.PHONY: help run test check unit browser press press-behind assets tools bench pictures clean

help: ## What can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

# --- to use it -----------------------------------------------------------------------------------------------------

run: assets ## Build what is missing and start at http://127.0.0.1:8080, with the demo at the first start
	@# The server first: the typesetter takes longer to build than all the rest and is waited for by nobody.
	$(CARGO) build --release --locked -p app
	@$(MAKE) --no-print-directory press-behind
	exec target/release/sportello serve --demo --data data --listen $(LISTEN)

press: ## Build the typesetter
	cd crates/press && $(CARGO) build --release --locked

press-behind:
	@if [ ! -x crates/press/target/release/sportello-press ] || \
	    [ -n "$$(find crates/press/src crates/press/templates crates/press/Cargo.lock -newer crates/press/target/release/sportello-press -print -quit)" ]; then \
	  mkdir -p target; \
	  echo "The typesetter is built behind the server (see target/press.log); PDF links work by themselves once it is there."; \
	  (cd crates/press && setsid nohup nice -n 10 $(CARGO) build --release --locked >../../target/press.log 2>&1 &); \
	fi

# --- to change it --------------------------------------------------------------------------------------------------

test: check press unit browser ## Everything: checks, both engines, the typesetter, a real browser

check: assets ## Formatting, lints, licences and sources, unused dependencies, documentation
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	tools/check-dependencies.sh
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --workspace --no-deps --quiet

unit: assets e2e/node_modules tools ## The tests of all crates, on SQLite and PostgreSQL, and of the typesetter
	@trap '$(POSTGRES) stop' EXIT; \
	SPORTELLO_TEST_POSTGRES="$$($(POSTGRES) start)"; export SPORTELLO_TEST_POSTGRES; \
	$(CARGO) test --locked --workspace
	cd crates/press && $(CARGO) test --release --locked

browser: assets press e2e/node_modules tools ## Journeys and accessibility in a real Chromium
	$(CARGO) build --release --locked -p app
	cd e2e && npm test

bench: assets e2e/node_modules ## Our figures beside their limits, in one run
	$(CARGO) build --release --locked -p app -p bench
	target/release/sportello-bench

pictures: ## The pictures of the guides, taken anew
	cd e2e && node pictures.mjs

assets: assets/node_modules ## Styles, scripts and icons from the national design system
	@cd assets && npm run --silent build

assets/node_modules: assets/package-lock.json
	cd assets && npm ci --no-audit --no-fund --silent
	@touch $@

e2e/node_modules: e2e/package-lock.json
	cd e2e && npm ci --no-audit --no-fund --silent
	@touch $@

tools: ## What the tests need from Debian: Chromium, the programs that read PDF, a mail server
	@tools/install.sh

clean:
	rm -rf target crates/press/target assets/dist assets/node_modules e2e/node_modules
