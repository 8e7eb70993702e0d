# Wrong answer: groups by name; two stalls of the same name become one.
from sqlite3 import Connection

REPORT = """
    WITH takings AS (
        SELECT name AS stall_id, substr(day, 1, 7) AS month, SUM(cents) AS cents
        FROM sales JOIN stalls ON stalls.id = stall_id
        GROUP BY name, month
    ),
    ranked AS (
        SELECT stall_id, month, cents,
               RANK() OVER (PARTITION BY month ORDER BY cents DESC) AS place,
               SUM(cents) OVER (PARTITION BY stall_id, substr(month, 1, 4) ORDER BY month) AS year_to_date,
               cents - LAG(cents) OVER (PARTITION BY stall_id ORDER BY month) AS change
        FROM takings
    )
    SELECT month, place, stall_id, cents, year_to_date, change
    FROM ranked
    WHERE place <= :places AND month LIKE :months
    ORDER BY month, place, stall_id
"""
Row = tuple[str, int, str, int, int, int | None]


def best_stalls(connection: Connection, year: int, places: int) -> list[Row]:
    """Return rows (month, rank, stall, cents, year_to_date, change) of the best stalls of each month of the year."""
    return connection.execute(REPORT, {"places": places, "months": f"{year:04}-%"}).fetchall()
