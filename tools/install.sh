#!/bin/sh
# Makes .venv and puts the locked requirements and this project in it:  tools/install.sh web|dev
# uv is used where the machine has it; where it is absent, pip puts it into .venv. No index is named: yours is used.
set -eu
cd "$(dirname "$0")/.."
what=$1

if [ ! -x .venv/bin/python ]; then
  python=
  for candidate in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      python=$candidate
      break
    fi
  done
  if [ -z "$python" ]; then
    echo "Expected Python 3.11 or newer, found none. Install it, or name it: make PYTHON=/path/to/python3" >&2
    exit 1
  fi
  if command -v uv >/dev/null; then
    uv venv --quiet --no-python-downloads --python "$python" .venv
  else
    "$python" -m venv --without-pip .venv
  fi
fi

if command -v uv >/dev/null; then
  uv=uv
else
  uv=.venv/bin/uv
  if [ ! -x "$uv" ]; then
    # The pip of the Python that .venv is made of fills it: to put a pip into .venv too takes longer than what it is for.
    base=$(.venv/bin/python -c 'import sys; print(sys._base_executable)')
    set -- install --quiet --disable-pip-version-check --root-user-action=ignore uv
    if ! "$base" -m pip --python .venv/bin/python "$@" 2>/dev/null; then
      if ! .venv/bin/python -m ensurepip --upgrade >/dev/null; then
        rm -rf .venv
        echo "This Python cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv" >&2
        exit 1
      fi
      .venv/bin/python -m pip "$@"
    fi
  fi
fi

export UV_PYTHON_DOWNLOADS=never
# Trust the certificates that the machine trusts, as pip can: many organisations look into https with one of their own.
# It has two names, for older and for newer versions of uv.
export UV_NATIVE_TLS=1 UV_SYSTEM_CERTS=1
"$uv" pip install --quiet --python .venv/bin/python --require-hashes --requirements "requirements/$what.txt"
# The build tools are in the lock too, so this fetches nothing.
"$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .

touch .venv/.installed-web ".venv/.installed-$what" # dev holds all of web
