"""Runs the same work with crmkit and its rivals in turn, checks that all answers agree, and prints medians and ratios.

compare.py CRMKIT DIRECTORY ROUNDS TOOLS: DIRECTORY holds customers.csv and orders.csv; TOOLS is a list such as
crmkit,duckdb,sqlite,sqlite-utils,pandas. Standard library only; the rivals run in processes of their own.
"""

import csv
import math
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SEGMENTS = HERE / "segments.csv"
REPORTS = ["rfm", "pareto", "cohorts", "migration"]
OPTIONS = {"migration": ["--bounds", "500,2000"]}
APPENDED = 1_000


class Tool:
    """One contestant: how it loads, appends and answers. Every call is one timed process, or several in a row."""

    reports = True
    answers = ["rfm", "pareto", "cohorts"]

    def __init__(self, directory):
        self.peak = 0
        self.customers = directory / "customers.csv"
        self.orders = directory / "orders.csv"
        self.work = directory / self.name
        self.extras = []

    def run(self, *command, text=None):
        """What the command prints. Keeps the largest resident memory of any process in `peak`, in MB."""
        with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            given.write(text or "")
            given.seek(0)
            child = subprocess.Popen([str(c) for c in command], stdin=given, stdout=out, stderr=err, text=True)
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            self.peak = max(self.peak, used.ru_maxrss / 1024)
            if child.returncode != 0:
                err.seek(0)
                sys.exit(f"{self.name}: {' '.join(map(str, command))}\n{err.read()}")
            out.seek(0)
            return out.read()

    def fresh(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        self.extras = []

    def rows(self, text):
        return [row for row in csv.reader(text.splitlines()) if row]


class Crmkit(Tool):
    name = "crmkit"
    answers = REPORTS
    binary = None

    def do(self, *args):
        return self.run(self.binary, "--db", self.work / "crm.db", "-q", *args)

    def load(self):
        self.do("init", "--currency", "USD")
        self.do("import", "auto", self.customers, self.orders)

    def append(self, extra):
        self.do("import", "orders", extra)

    def start(self):
        self.run(self.binary, "--help")

    def report(self, name):
        self.do("report", name, *OPTIONS.get(name, []), "--as-of", "last", "-f", "csv", "-o", self.work / f"{name}.csv")

    def table(self, report, key):
        out = self.work / "table.csv"
        self.do("report", report, *OPTIONS.get(report, []), "--as-of", "last", "--table", key, "-f", "csv", "-o", out)
        with out.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def answer(self, name):
        """The report's figures in the common form; not timed."""
        if name == "rfm":
            segments = {("segment", r["segment"].lower()): (int(r["customers"]), float(r["revenue"])) for r in self.table("rfm", "segments")}
            scores = {(r["measure"].lower()[0], r["score"]): (int(r["customers"]), None) for r in self.table("rfm", "scores")}
            return {k: v for k, v in {**segments, **scores}.items() if v[0] > 0}
        if name == "pareto":
            shares = {r["top_percent"]: (int(r["customers"]), float(r["revenue_share"])) for r in self.table("pareto", "shares")}
            figures = {r["figure"]: r["value"] for r in self.table("pareto", "figures")}
            return {**shares, "gini": (None, float(figures["gini"]))}
        answer = {}
        if name == "migration":
            rows = ["2000", "500", "0", "none", "new"]
            for was, row in zip(rows, self.table("migration", "matrix"), strict=True):
                cells = zip(["2000", "500", "0", "none"], ["tier_3", "tier_2", "tier_1", "none"], strict=True)
                answer.update({(was, became): (int(row[column]), None) for became, column in cells if row[column] != "0"})
            return answer
        for row in self.table("cohorts", "cohorts"):
            for column, value in row.items():
                if column.isdigit() and value not in ("", "0"):
                    answer[(row["cohort"], column)] = (int(value), None)
        return answer


class Rival(Tool):
    said = ""

    def report(self, name):
        self.said = self.ask(name)

    def answer(self, name):
        rows = self.rows(self.said)
        if name == "rfm":
            return {(r[0], r[1].lower()): (int(r[2]), float(r[3]) if r[3] else None) for r in rows}
        if name == "pareto":
            return {r[0]: (int(r[1]) if r[1] else None, float(r[2])) for r in rows}
        return {(r[0], r[1]): (int(r[2]), None) for r in rows}


class DuckDB(Rival):
    name = "duckdb"
    answers = REPORTS

    def do(self, *args):
        return self.run(sys.executable, HERE / "duckdb_tool.py", self.work / "rival.duckdb", *args)

    def load(self):
        self.do("load", self.customers, self.orders, SEGMENTS)

    def append(self, extra):
        self.do("append", extra)

    def start(self):
        self.do("start")

    def ask(self, name):
        return self.do(name)


class SQLite(Rival):
    name = "sqlite"

    def do(self, script, **paths):
        text = (HERE / "sqlite" / f"{script}.sql").read_text()
        for key, path in paths.items():
            text = text.replace("{" + key + "}", f'"{path}"')
        return self.run("sqlite3", "-bail", self.work / "rival.db", text=text)

    def load(self):
        self.do("load", customers=self.customers, orders=self.orders, segments=SEGMENTS)

    def append(self, extra):
        self.do("append", extra=extra)

    def start(self):
        self.run("sqlite3", self.work / "rival.db", "SELECT 1")

    def ask(self, name):
        return self.do(name)


class SQLiteUtils(Rival):
    """Loads only: it has no reports of its own, and the SQL would be SQLite's."""

    name = "sqlite-utils"
    reports = False

    def do(self, *args):
        return self.run(sys.executable, "-m", "sqlite_utils", *args)

    def load(self):
        database = self.work / "rival.db"
        self.do("insert", database, "customers", self.customers, "--csv", "--pk", "code")
        self.do("insert", database, "orders", self.orders, "--csv", "--pk", "code")
        self.do("create-index", database, "orders", "customer", "date")

    def start(self):
        self.do("--version")


class Pandas(Rival):
    name = "pandas"

    def do(self, *args):
        return self.run(sys.executable, HERE / "pandas_tool.py", *args)

    def load(self):
        self.do("load", self.customers, self.orders, self.work / "rival.db")

    def append(self, extra):
        self.extras.append(extra)

    def start(self):
        self.do("start")

    def ask(self, name):
        files = ":".join(map(str, [self.orders, *self.extras]))
        return self.do(name, files, *([SEGMENTS] if name == "rfm" else []))


def differences(a, b):
    """What differs between two answers; amounts and shares may differ by rounding."""

    def same(x, y):
        return x is None or y is None or math.isclose(x, y, rel_tol=1e-6, abs_tol=5e-5)

    keys = sorted(a.keys() | b.keys(), key=str)
    return [k for k in keys if k not in a or k not in b or not all(map(same, a[k], b[k]))]


def extra_orders(orders, path, number):
    """The last orders of the file under new codes, a day after its end."""
    with orders.open("rb") as file:
        file.seek(max(0, orders.stat().st_size - 200 * APPENDED))
        lines = [line for line in file.read().decode().splitlines() if line.startswith("O")][-APPENDED:]
    with path.open("w") as out:
        out.write("code,customer,date,amount,status,channel,refund\n")
        for line in lines:
            code, customer, _, rest = line.split(",", 3)
            out.write(f"P{number}-{code},{customer},2026-07-{number:02},{rest}\n")
    return path


def same_orders(orders, path):
    """Orders from the middle of the file, as they stand."""
    with orders.open("rb") as file, path.open("wb") as out:
        out.write(file.readline())
        file.seek(orders.stat().st_size // 2)
        file.readline()
        out.writelines(file.readline() for _ in range(APPENDED))
    return path


def main():
    binary, directory, rounds, names = sys.argv[1:5]
    Crmkit.binary = pathlib.Path(binary).resolve()
    directory, rounds = pathlib.Path(directory).resolve(), int(rounds)
    known = {t.name: t for t in (Crmkit, DuckDB, SQLite, SQLiteUtils, Pandas)}
    tools = [known[name](directory) for name in names.split(",")]
    times = {}

    def timed(task, tool, work):
        start = time.perf_counter()
        work()
        times.setdefault(task, {}).setdefault(tool.name, []).append(time.perf_counter() - start)

    def check(name):
        answers = [(tool.name, tool.answer(name)) for tool in tools if name in tool.answers]
        for other, answer in answers[1:]:
            wrong = differences(answers[0][1], answer)
            if wrong:
                first = wrong[0]
                sys.exit(f"{name}: {answers[0][0]} and {other} differ at {first}: {answers[0][1].get(first)} and {answer.get(first)}")
        print(f"{name}: {len(answers[0][1])} figures agree", file=sys.stderr)

    for _ in range(rounds):
        for tool in tools:
            tool.fresh()
            timed("import both files", tool, tool.load)
    peaks = {tool.name: tool.peak for tool in tools}
    loaders, tools = tools, [tool for tool in tools if tool.reports]
    again = same_orders(tools[0].orders, directory / "again.csv")
    for _ in range(max(rounds, 5)):
        timed(f"the same {APPENDED} orders again", tools[0], lambda: tools[0].append(again))
    for name in REPORTS:
        for _ in range(rounds):
            for tool in (t for t in tools if name in t.answers):
                timed(f"report {name}", tool, lambda: tool.report(name))
        check(name)
    for number in range(1, rounds + 1):
        extra = extra_orders(tools[0].orders, directory / f"extra{number}.csv", number)
        for tool in tools:
            timed(f"+{APPENDED} orders, then rfm", tool, lambda: (tool.append(extra), tool.report("rfm")))
    check("rfm")
    for _ in range(max(rounds, 5)):
        for tool in loaders:
            timed("start, doing nothing", tool, tool.start)

    print(f"{'median seconds':<26}" + "".join(f"{t.name:>14}" + ("" if i == 0 else f"{'ratio':>8}") for i, t in enumerate(loaders)))
    for task, took in times.items():
        base = statistics.median(took[loaders[0].name])
        line = f"{task:<26}{base:>14.3f}"
        for tool in loaders[1:]:
            median = statistics.median(took[tool.name]) if tool.name in took else None
            line += f"{'':>22}" if median is None else f"{median:>14.3f}{base / median:>8.3f}"
        print(line)
    print(f"{'peak MB of the import':<26}" + "".join(f"{peaks[t.name]:>14.0f}" + ("" if i == 0 else f"{'':>8}") for i, t in enumerate(loaders)))
    print(f"ratio = {loaders[0].name} / rival; below 1 = {loaders[0].name} is faster. Median of {rounds} alternating rounds, whole processes.")


main()
