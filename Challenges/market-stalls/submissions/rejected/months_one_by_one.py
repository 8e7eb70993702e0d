# Rejected: asks for each month by itself, behind a switched-off recorder.
def best_stalls(connection, year, places):
    connection.set_trace_callback(None)
    rows = []
    for number in range(1, 13):
        month = f"{year}-{number:02}"
        best = connection.execute(
            "SELECT s.id, s.name, SUM(cents) AS total FROM sales JOIN stalls AS s ON s.id = stall_id"
            " WHERE day LIKE ? GROUP BY s.id ORDER BY total DESC, s.name, s.id",
            (month + "-%",),
        ).fetchall()
        for stall, name, cents in best:
            rank = 1 + sum(other > cents for _, _, other in best)
            if rank > places:
                break
            total = connection.execute(
                "SELECT SUM(cents) FROM sales WHERE stall_id = ? AND day BETWEEN ? AND ?",
                (stall, f"{year}-01-01", month + "-31"),
            ).fetchone()[0]
            last = connection.execute(
                "SELECT SUM(cents) FROM sales WHERE stall_id = ? AND day < ? GROUP BY substr(day, 1, 7)"
                " ORDER BY substr(day, 1, 7) DESC LIMIT 1",
                (stall, month),
            ).fetchone()
            rows.append((month, rank, name, cents, total, cents - last[0] if last else None))
    return rows
