"""lifetimes' side: lifetimes_tool.py MODEL WORK ORDERS END: times one step inside Python and prints JSON.

MODEL is bgnbd or paretonbd; WORK is fit (parameters only) or clv (the fit, P(alive), purchases of 30, 90 and 365 days, the spend model and the value of 12
months for every customer). The summary of the customers is made first and not timed as part of the fit; reading the file is timed apart. Time is in weeks.
"""

import json
import sys
import time

import numpy as np
import pandas as pd
from lifetimes import BetaGeoFitter, GammaGammaFitter, ParetoNBDFitter


def summary(path, end):
    """Customer summary (x, t_x, T in weeks, mean of the repeat days) up to `end`, one purchase a day."""
    orders = pd.read_csv(path)
    orders = orders.rename(columns=str.lower)
    if "status" in orders:
        orders = orders[orders["status"] != "cancelled"]
    amount = orders["amount"] - (orders["refund"].fillna(0) if "refund" in orders else 0)
    orders = pd.DataFrame({"customer": orders["customer"], "date": pd.to_datetime(orders["date"]), "amount": amount})
    orders = orders[orders["date"] <= pd.Timestamp(end)]
    days = orders.groupby(["customer", "date"], sort=True)["amount"].sum().reset_index()
    first = ~days["customer"].duplicated()
    by = days.groupby("customer", sort=True)
    born, last, count = by["date"].min(), by["date"].max(), by.size()
    weeks = lambda d: d.dt.days / 7
    repeats = days[~first].groupby("customer")["amount"].mean().reindex(born.index).fillna(0)
    return pd.DataFrame(
        {"frequency": count - 1, "recency": weeks(last - born), "T": weeks(pd.Timestamp(end) - born), "monetary": repeats}, index=born.index
    )


def grouped(customers):
    """The same histories once, with a weight: lifetimes can use them, though few do."""
    return customers.groupby(["frequency", "recency", "T"]).size().reset_index(name="weights")


def main():
    model, work, path, end = sys.argv[1:5]
    took = {}

    def timed(name, step):
        start = time.perf_counter()
        result = step()
        took[name] = time.perf_counter() - start
        return result

    customers = timed("read", lambda: summary(path, end))
    rows = timed("group", lambda: grouped(customers))
    fitter = BetaGeoFitter() if model == "bgnbd" else ParetoNBDFitter()
    timed("fit", lambda: fitter.fit(rows["frequency"], rows["recency"], rows["T"], weights=rows["weights"]))
    answer = {"parameters": {k: float(v) for k, v in fitter.params_.items()}, "customers": len(customers), "rows": len(rows)}
    if work == "clv":
        x, recency, age = customers["frequency"], customers["recency"], customers["T"]

        def predict():
            alive = fitter.conditional_probability_alive(x, recency, age)
            for days in (30, 90, 365):
                fitter.conditional_expected_number_of_purchases_up_to_time(days / 7, x, recency, age)
            spent = customers[(x > 0) & (customers["monetary"] > 0)]
            gg = GammaGammaFitter()
            gg.fit(spent["frequency"], spent["monetary"])
            monetary = customers["monetary"].clip(lower=0)
            value = gg.customer_lifetime_value(fitter, x, recency, age, monetary, time=12, discount_rate=1.1 ** (1 / 12) - 1, freq="W")
            return float(np.sum(alive)), float(value.sum())

        answer["alive"], answer["value"] = timed("predict", predict)
    print(json.dumps({"took": took, **answer}))


main()
