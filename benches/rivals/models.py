"""Model fits and customer value: crmkit against lifetimes on the same orders, in turn, in one run.

models.py CRMKIT DIRECTORY ROUNDS WORK: DIRECTORY holds orders.csv (as `crmkit demo --generate` writes it, or any with customer, date and amount) or the
public log of CDNOW as CDNOW_master.txt; WORK is a list of
bgnbd, paretonbd, clv. Prints medians in seconds and the ratio crmkit / lifetimes, after comparing the parameters of both.

What is timed of a fit: the grouping of equal histories and the fit alone, inside the process, on both sides (`cargo bench --bench fits`; standard errors are
part of crmkit's). Of clv: for lifetimes its own steps (grouping, fit, every prediction), not the reading of the file nor the imports; for crmkit the whole
process `report clv`, its start, the pass over the store and the page included.
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

    def fits():
        text = run("cargo", "bench", "--quiet", "--manifest-path", HERE.parent.parent / "Cargo.toml", "--bench", "fits", "--", orders, end)
        found = {}
        for line in text.splitlines():
            name, grouping, fitting, *parameters = line.split()
            found[name] = (float(grouping) + float(fitting), [float(p) for p in parameters])
        return found

    def pages():
        start = time.perf_counter()
        # Any other table keeps the list of a million customers out of the page.
        text = run(crmkit, "--db", db, "report", "clv", "--calibration-end", end, "--as-of", end, "--table", "groups", "-f", "json")
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
            took, answer = pages() if work == "clv" else fits()[model]
            times[0].append(took)
            took, peer = theirs(model, "clv" if work == "clv" else "fit")
            times[1].append(took)
        if work != "clv":
            for name, found in zip(peer["parameters"], answer, strict=True):
                if not math.isclose(found, peer["parameters"][name], rel_tol=1e-2):
                    sys.exit(f"{work}: {name} is {found} here and {peer['parameters'][name]} there")
        elif answer["tables"]["groups"]:
            value = sum(row["predicted_value"] for row in answer["tables"]["groups"])
            print(f"value of 12 months: crmkit {value:.0f}, lifetimes {peer['value']:.0f}", file=sys.stderr)
        ours_median, theirs_median = (statistics.median(t) for t in times)
        print(f"{work:<18}{ours_median:>10.3f}{theirs_median:>12.3f}{ours_median / theirs_median:>8.3f}")


main()
