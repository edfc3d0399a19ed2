#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image: a virtual environment beside this file, with the grader.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The first Python that is new enough and can make virtual environments.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

install() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

python="$(find_python)"
if [ -z "$python" ] && command -v apt-get >/dev/null; then
    apt-get update -qq || true
    install python3 python3-venv || true # enough on Ubuntu 24.04
    python="$(find_python)"
    if [ -z "$python" ]; then
        install python3.11 python3.11-venv || true # beside Python 3.10, on Ubuntu 22.04
        python="$(find_python)"
    fi
fi
if [ -z "$python" ]; then
    echo "The grader needs Python 3.11 or newer with venv, and this image has $(python3 --version 2>&1 || true);" \
        "choose Ubuntu 24.04 as the base image." >&2
    exit 1
fi

"$python" -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir -r requirements.txt
.venv/bin/python -m autograder.hosts.gradescope --check "$PWD"
