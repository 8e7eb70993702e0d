# Accepted: SQL groups the sales; one pass over the groups in Python keeps totals and last takings of every stall.
from collections import defaultdict
from itertools import groupby
from operator import itemgetter

TAKINGS = """
    SELECT substr(day, 1, 7) AS month, stall_id, name, SUM(cents) AS cents
    FROM sales
    JOIN stalls ON stalls.id = stall_id
    GROUP BY month, stall_id
    ORDER BY month, cents DESC, name, stall_id
"""


def best_stalls(connection, year, places):
    rows = []
    last = {}
    totals = defaultdict(int)
    for month, group in groupby(connection.execute(TAKINGS), key=itemgetter(0)):
        this_year = month[:4] == str(year)
        best = None
        for number, (_, stall, name, cents) in enumerate(group, start=1):
            if cents != best:
                rank, best = number, cents
            change = cents - last[stall] if stall in last else None
            last[stall] = cents
            if this_year:
                totals[stall] += cents
                if rank <= places:
                    rows.append((month, rank, name, cents, totals[stall], change))
    return rows
