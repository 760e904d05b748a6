#!/bin/sh
# run.sh [SIZE] [ROUNDS]: crmkit against the rivals that are installed, in one run.
# SIZE: S (10,000 customers, 100,000 orders), M (default; 100,000, 1,000,000) or L (1,000,000, 10,000,000). ROUNDS: default 3.
# Environment: PYTHON (default python3, with duckdb, pandas and sqlite-utils), CRMKIT (a built program), TOOLS, BENCH_DIR.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
size=${1:-M}
rounds=${2:-3}
PYTHON=${PYTHON:-python3}

case $size in
    S) customers=10000 orders=100000 ;;
    M) customers=100000 orders=1000000 ;;
    L) customers=1000000 orders=10000000 ;;
    *) echo "unknown size '$size': expected S, M or L" >&2; exit 2 ;;
esac

if [ -z "${CRMKIT:-}" ]; then
    cargo build --release --manifest-path "$root/Cargo.toml"
    CRMKIT=${CARGO_TARGET_DIR:-$root/target}/release/crmkit
fi

if [ -z "${TOOLS:-}" ]; then
    TOOLS=crmkit
    for module in duckdb pandas sqlite_utils; do
        if "$PYTHON" -c "import $module" 2>/dev/null; then
            TOOLS=$TOOLS,$(echo $module | tr _ -)
        else
            echo "without $module: $PYTHON -m pip install $(echo $module | tr _ -)" >&2
        fi
    done
    if command -v sqlite3 >/dev/null; then TOOLS=$TOOLS,sqlite; else echo "without sqlite3" >&2; fi
fi

dir=${BENCH_DIR:-$root/target/rivals}/$size
if [ ! -f "$dir/orders.csv" ]; then
    "$CRMKIT" demo --generate "$dir" --customers $customers --orders $orders --seed 1
fi
echo "$size: $customers customers, $orders orders; $("$PYTHON" --version), $TOOLS" >&2
exec "$PYTHON" "$here/compare.py" "$CRMKIT" "$dir" "$rounds" "$TOOLS"
