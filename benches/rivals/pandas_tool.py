"""pandas' side: pandas_tool.py load CUSTOMERS ORDERS SQLITE | rfm ORDERS SEGMENTS | pareto ORDERS | cohorts ORDERS | start.

pandas keeps no store: every report reads the columns it needs from the CSV file, as people do. `load` writes typed tables
into a SQLite file with to_sql, the usual way to keep data. Several orders files may be given, joined by ':'.
"""

import math
import sqlite3
import sys

import pandas as pd


def purchases(paths, columns):
    columns = sorted({*columns, "status"})
    parse = ["date"] if "date" in columns else False
    frames = [pd.read_csv(path, usecols=columns, parse_dates=parse, dtype={"status": "category"}) for path in paths.split(":")]
    orders = pd.concat(frames, ignore_index=True)
    return orders[orders["status"] != "cancelled"]


def load(customers, orders, target):
    with sqlite3.connect(target) as db:
        pd.read_csv(customers, dtype=str).to_sql("customers", db, index=False)
        pd.read_csv(orders).to_sql("orders", db, index=False, chunksize=100_000)
        db.execute("CREATE UNIQUE INDEX customers_by_code ON customers (code)")
        db.execute("CREATE UNIQUE INDEX orders_by_code ON orders (code)")
        db.execute("CREATE INDEX orders_by_customer ON orders (customer, date)")


def revenue_of(orders):
    # Whole cents: sums of floats would tear equal customers apart.
    return ((orders["amount"] - orders["refund"]) * 100).round().astype("int64")


def rfm(paths, segments):
    orders = purchases(paths, ["customer", "date", "amount", "refund"])
    orders = orders.assign(revenue=revenue_of(orders))
    buyers = orders.groupby("customer", sort=False).agg(last=("date", "max"), revenue=("revenue", "sum"))
    buyers["days"] = orders[["customer", "date"]].drop_duplicates().groupby("customer", sort=False).size()
    n = len(buyers)
    for score, measure in [("r", "last"), ("f", "days"), ("m", "revenue")]:
        worse = buyers[measure].rank(method="min").astype("int64") - 1
        buyers[score] = 5 * worse // n + 1
    names = pd.read_csv(segments, dtype={"code": "int64"}).set_index("code")["segment"]
    buyers["segment"] = (buyers["r"] * 100 + buyers["f"] * 10 + buyers["m"]).map(names)
    for segment, group in buyers.groupby("segment"):
        print(f"segment,{segment},{len(group)},{group['revenue'].sum() / 100:.2f}")
    for score in "rfm":
        for value, count in buyers[score].value_counts().items():
            print(f"{score},{value},{count},")


def pareto(paths):
    orders = purchases(paths, ["customer", "amount", "refund"])
    revenue = revenue_of(orders).groupby(orders["customer"], sort=False).sum().sort_values(ascending=False)
    n, total = len(revenue), revenue.sum()
    running = revenue.cumsum()
    for percent in [1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 100]:
        k = math.ceil(percent * n / 100)
        print(f"{percent},{k},{running.iloc[k - 1] / total}")
    weights = range(n, 0, -1)
    print(f"gini,,{2 * float((revenue * weights).sum()) / (n * float(total)) - (n + 1) / n}")


def cohorts(paths):
    orders = purchases(paths, ["customer", "date"])
    month = orders["date"].dt.year * 12 + orders["date"].dt.month - 1
    months = pd.DataFrame({"customer": orders["customer"], "month": month}).drop_duplicates()
    months["cohort"] = months.groupby("customer", sort=False)["month"].transform("min")
    table = months.groupby(["cohort", months["month"] - months["cohort"]]).size()
    for (cohort, since), count in table.items():
        print(f"{cohort // 12:04d}-{cohort % 12 + 1:02d},{since},{count}")


def start():
    """Nothing but Python and the imports."""


{"start": start, "load": load, "rfm": rfm, "pareto": pareto, "cohorts": cohorts}[sys.argv[1]](*sys.argv[2:])
