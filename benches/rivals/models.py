"""Model fits and customer value: crmkit against lifetimes on the same orders, in turn, in one run.

models.py CRMKIT DIRECTORY ROUNDS WORK: DIRECTORY holds orders.csv (as `crmkit demo --generate` writes it, or any with customer, date and amount) or the
public log of CDNOW as CDNOW_master.txt; WORK is a list of
bgnbd, paretonbd, clv. Prints medians in seconds and the ratio crmkit / lifetimes, after comparing the parameters of both.

What is timed: for lifetimes, inside Python, the grouping of equal histories and the fit (and for clv every prediction), not the reading of the file nor the
imports. For crmkit the whole process, its start, the pass over the store and the page included: `report clv --calibration-end END --table parameters`
for a fit, the whole page for clv. crmkit does more in that time: standard errors, the model of spend and all predictions.
"""

import csv
import json
import math
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done.stdout


def write_log(master, orders):
    """The columns of CDNOW's log, parted by blanks, as a CSV file."""
    with orders.open("w") as out:
        out.write("customer,date,amount\n")
        for line in master.read_text().splitlines():
            if (cells := line.split()) and cells[0].isdigit():
                day = cells[1]
                out.write(f"{cells[0]},{day[:4]}-{day[4:6]}-{day[6:]},{cells[3]}\n")


def main():
    crmkit, directory, rounds, works = sys.argv[1:5]
    crmkit, directory, rounds = pathlib.Path(crmkit).resolve(), pathlib.Path(directory).resolve(), int(rounds)
    orders = directory / "orders.csv"
    if not orders.exists():
        write_log(directory / "CDNOW_master.txt", orders)
    db = directory / "models.db"
    if not db.exists():
        run(crmkit, "--db", db, "-q", "init", "--currency", "USD")
        run(crmkit, "--db", db, "-q", "import", "orders", orders)
    # The last day of the file: no order lies after it, so that no page has anything to check and both see the same.
    with orders.open(newline="", encoding="utf-8-sig") as file:
        end = max(row["date"] for row in csv.DictReader(file))

    def ours(model, table):
        start = time.perf_counter()
        text = run(crmkit, "--db", db, "report", "clv", "--model", model, "--calibration-end", end, "--as-of", end, *table, "-f", "json")
        return time.perf_counter() - start, json.loads(text)

    def theirs(model, work):
        found = json.loads(run(sys.executable, HERE / "lifetimes_tool.py", model, work, orders, end))
        steps = ["group", "fit"] + (["predict"] if work == "clv" else [])
        return sum(found["took"][s] for s in steps), found

    print(f"{'median seconds':<18}{'crmkit':>10}{'lifetimes':>12}{'ratio':>8}")
    for work in works.split(","):
        model = "paretonbd" if work == "paretonbd" else "bgnbd"
        times = ([], [])
        for _ in range(rounds):
            # A table that is not there on request keeps the list of a million customers out of the page.
            took, page = ours(model, ["--table", "groups"] if work == "clv" else ["--table", "parameters"])
            times[0].append(took)
            took, peer = theirs(model, "clv" if work == "clv" else "fit")
            times[1].append(took)
        if work != "clv":
            rows = page["tables"]["parameters"][:4]
            for row in rows:
                want = peer["parameters"][row["parameter"]]
                if not math.isclose(row["estimate"], want, rel_tol=1e-2):
                    sys.exit(f"{work}: {row['parameter']} is {row['estimate']} here and {want} there")
        elif page["tables"]["groups"]:
            value = sum(row["predicted_value"] for row in page["tables"]["groups"])
            print(f"value of 12 months: crmkit {value:.0f}, lifetimes {peer['value']:.0f}", file=sys.stderr)
        ours_median, theirs_median = (statistics.median(t) for t in times)
        print(f"{work:<18}{ours_median:>10.3f}{theirs_median:>12.3f}{ours_median / theirs_median:>8.3f}")


main()
