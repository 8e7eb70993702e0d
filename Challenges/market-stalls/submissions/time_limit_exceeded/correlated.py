# Time limit exceeded: every column is a subquery that adds up the sales again, for each stall and month.
QUERY = """
    SELECT g.month, 0, s.name, g.cents,
           (SELECT SUM(cents) FROM sales
            WHERE stall_id = g.stall_id AND substr(day, 1, 4) = substr(g.month, 1, 4) AND substr(day, 1, 7) <= g.month),
           g.cents - (SELECT SUM(cents) FROM sales
            WHERE stall_id = g.stall_id AND substr(day, 1, 7) < g.month
            GROUP BY substr(day, 1, 7) ORDER BY substr(day, 1, 7) DESC LIMIT 1),
           1 + (SELECT COUNT(*) FROM (
               SELECT SUM(cents) AS total FROM sales WHERE substr(day, 1, 7) = g.month GROUP BY stall_id
           ) WHERE total > g.cents)
    FROM (SELECT stall_id, substr(day, 1, 7) AS month, SUM(cents) AS cents FROM sales GROUP BY 1, 2) AS g
    JOIN stalls AS s ON s.id = g.stall_id
    WHERE substr(g.month, 1, 4) = ?
    ORDER BY g.month, g.cents DESC, s.name, s.id
"""


def best_stalls(connection, year, places):
    rows = connection.execute(QUERY, (str(year),))
    return [
        (month, rank, name, cents, total, change)
        for month, _, name, cents, total, change, rank in rows
        if rank <= places
    ]
