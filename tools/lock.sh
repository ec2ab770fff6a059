#!/bin/sh
# Chooses the newest versions that pyproject.toml allows, with hashes and without the address of an index.
set -eu
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
compile() {
  output=$1
  shift
  "$uv" pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header \
    --no-emit-index-url --no-emit-find-links "$@" --output-file "$output"
}
compile requirements/web.txt --extra web --group build
compile requirements/dev.txt --extra web --group build --group dev --constraint requirements/web.txt
