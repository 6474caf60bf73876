#!/usr/bin/env bash
# Licences, sources and doubles of all dependencies (deny.toml), and dependencies that nobody uses. The two programs are built once
# from crates.io, beside the build folder.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="$PWD/target/tools"
have() { [ -x "$tools/bin/$1" ] && "$tools/bin/$1" --version 2>/dev/null | grep -q "$2"; }
install() { have "$1" "$2" || cargo install --quiet --locked --debug --root "$tools" "$1@$2"; }
install cargo-deny 0.20.2
install cargo-machete 0.9.2
PATH="$tools/bin:$PATH"
for manifest in Cargo.toml crates/press/Cargo.toml; do
  cargo deny --manifest-path "$manifest" --config "$PWD/deny.toml" --log-level error check bans licenses sources
done
cargo machete --skip-target-dir
